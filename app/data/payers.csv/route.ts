import { address, getSite } from '@/app/content'
import { payerCsv, payerDataset } from '@/lib/payers/dataset'

export const dynamic = 'force-static'

/** Every card as a table file. */
export function GET() {
  return new Response(payerCsv(payerDataset(getSite(), address.origin)), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
}
