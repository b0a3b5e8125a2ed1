import { address, getSite } from '@/app/content'
import { jsonFeed } from '@/lib/feeds/json-feed'

export const dynamic = 'force-static'

export function GET() {
  return Response.json(jsonFeed(getSite(), address.origin), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } })
}
