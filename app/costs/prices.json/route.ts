import { getSite } from '@/app/content'
import { pricesJson } from '@/lib/costs/prices'

export const dynamic = 'force-static'

/** The price rows as JSON, each with the address of its source. */
export function GET(): Response {
  const { costs, sources } = getSite()
  const addresses = new Map(sources.map(({ id, url }) => [id, url]))
  const text = pricesJson(costs.prices, (id) => addresses.get(id)!, costs.pages.prices.note)
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
