import { ImageResponse } from 'next/og'
import { notFound } from 'next/navigation'
import { getSite } from '@/app/content'
import { ShareImage } from '@/components/site/share-image'
import { shareImages } from '@/lib/seo/share-images'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return shareImages(getSite()).map(({ file }) => ({ path: file.split('/') }))
}

/** The picture that a shared link shows: the title and the day its facts were checked. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const file = (await params).path.join('/')
  const site = getSite()
  const image = shareImages(site).find((candidate) => candidate.file === file) ?? notFound()
  return new ImageResponse(<ShareImage title={image.title} checked={image.checked} words={site.words} />, { width: 1200, height: 630 })
}
