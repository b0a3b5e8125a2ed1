import { address, getSite } from '@/app/content'
import { atomFeed } from '@/lib/feeds/atom'

export const dynamic = 'force-static'

export function GET() {
  return new Response(atomFeed(getSite(), address.origin), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
