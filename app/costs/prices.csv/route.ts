import { getSite } from '@/app/content'
import { pricesCsv } from '@/lib/costs/prices'

export const dynamic = 'force-static'

/** The price rows as CSV, each with the address of its source. */
export function GET(): Response {
  const { costs, sources } = getSite()
  const addresses = new Map(sources.map(({ id, url }) => [id, url]))
  const text = pricesCsv(costs.prices, (id) => addresses.get(id)!)
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}
