import type { SearchPackage } from '@/lib/search/package'

const address = '/search-index.js'
let tries = 0

/**
 * Fetches the search index as a module of this site. It is asked for once a page; the browser keeps it.
 * @throws when it cannot be loaded
 */
export async function loadSearchPackage(): Promise<SearchPackage> {
  // The address must stay what it is: the index is made by a route, not by the bundler. A browser may remember that a
  // module did not load; behind another fragment it asks again.
  const loaded: { default: SearchPackage } = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ `${address}#${tries++}`)
  return loaded.default
}
