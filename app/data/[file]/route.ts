import { notFound } from 'next/navigation'
import { address, getSite } from '@/app/content'
import { datasetFiles } from '@/lib/feeds/datasets'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return [...datasetFiles(getSite(), address.origin).keys()].map((file) => ({ file }))
}

/** The data behind the site, for other programs; /data explains it. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { body, type } = datasetFiles(getSite(), address.origin).get((await params).file) ?? notFound()
  return new Response(body, { headers: { 'Content-Type': type } })
}
