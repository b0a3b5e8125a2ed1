import { getSite } from '@/app/content'
import { searchDocuments } from '@/lib/search/documents'
import { packDocuments } from '@/lib/search/package'

export const dynamic = 'force-static'

/**
 * The index of the search, as a script and not as JSON: a page may load its own scripts under a policy that forbids
 * every connection, so that the browser still guarantees that nothing typed is sent. See docs/decisions/search.md.
 */
export function GET() {
  const site = getSite()
  const pack = packDocuments(searchDocuments(site), site.search)
  return new Response(`export default ${JSON.stringify(pack)}`, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
