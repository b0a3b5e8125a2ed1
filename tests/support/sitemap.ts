import type { APIRequestContext } from 'playwright/test'

/** Every path in the sitemap of the running site, in order. */
export async function sitemapPaths(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get('/sitemap.xml')).text()
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1]!).pathname)
  // A test that goes through every page must not pass because there is none.
  if (paths.length === 0) throw new Error('The sitemap lists no page.')
  return paths
}
