import { address, getSite } from '@/app/content'
import { payerDataset } from '@/lib/payers/dataset'

export const dynamic = 'force-static'

/** Every card as JSON that holds to /data/payers.schema.json. */
export function GET() {
  return Response.json(payerDataset(getSite(), address.origin))
}
