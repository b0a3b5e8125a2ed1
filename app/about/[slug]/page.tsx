import type { Metadata } from 'next'
import { AboutPage, aboutMetadata } from '../about-page'
import { getSite } from '@/app/content'

type Params = { params: Promise<{ slug: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return getSite()
    .pages.filter(({ slug }) => slug !== 'about')
    .map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return aboutMetadata((await params).slug)
}

export default async function Page({ params }: Params) {
  return <AboutPage slug={(await params).slug} />
}
