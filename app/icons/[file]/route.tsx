import { ImageResponse } from 'next/og'
import { notFound } from 'next/navigation'
import { AppIcon } from '@/components/site/app-icon'
import { iconFiles } from '@/lib/seo/icons'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return iconFiles.map(({ file }) => ({ file }))
}

/** The site's mark as a picture, for home screens and search boxes of browsers. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const icon = iconFiles.find((candidate) => candidate.file === file) ?? notFound()
  return new ImageResponse(<AppIcon size={icon.size} maskable={icon.purpose === 'maskable'} />, { width: icon.size, height: icon.size })
}
