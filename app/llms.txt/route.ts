import { address, getSite } from '@/app/content'
import { llmsText } from '@/lib/feeds/llms'

export const dynamic = 'force-static'

export function GET() {
  return new Response(llmsText(getSite(), address.origin), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
