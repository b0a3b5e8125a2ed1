import { notFound } from 'next/navigation'
import { getSite } from '@/app/content'
import { gonePage } from '@/lib/feeds/gone'

type Params = { params: Promise<{ path: string[] }> }

/**
 * What an address that was withdrawn for good shows, with the answer 410. It is made on request and not beforehand,
 * since a prerendered answer must be a 200 or a 404. next.config.mjs leads the addresses here.
 */
export async function GET(_request: Request, { params }: Params) {
  const from = `/${(await params).path.join('/')}`
  const { redirects, words } = getSite()
  const row = redirects.find((candidate) => candidate.from === from && candidate.to === null) ?? notFound()
  return new Response(gonePage(row, words), {
    status: 410,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  })
}
