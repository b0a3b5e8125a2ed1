import { address, getSite } from '@/app/content'
import { openSearchDescription } from '@/lib/feeds/open-search'

export const dynamic = 'force-static'

export function GET() {
  return new Response(openSearchDescription(getSite(), address.origin), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
