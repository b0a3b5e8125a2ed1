import { address, getSite } from '@/app/content'
import { datasetPaths } from '@/lib/payers/dataset'
import { payerJsonSchema } from '@/lib/payers/dataset-schema'

export const dynamic = 'force-static'

/** What /data/payers.json holds, as a JSON Schema. */
export function GET() {
  const { columns, data } = getSite().insurers
  return Response.json(payerJsonSchema(columns, address.origin + datasetPaths.schema, data.datasetName), {
    headers: { 'content-type': 'application/schema+json' },
  })
}
