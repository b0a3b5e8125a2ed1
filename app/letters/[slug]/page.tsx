import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { address, getSite } from '@/app/content'
import { LetterView } from '@/components/told-no/letter-view'
import { citationOf } from '@/lib/feeds/citation'
import { medicalWebPage } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'

type Params = { params: Promise<{ slug: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return getSite().toldNo.letters.map(({ slug }) => ({ slug }))
}

async function letterFor({ params }: Params) {
  const { slug } = await params
  return getSite().toldNo.letters.find((letter) => letter.slug === slug) ?? notFound()
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  return pageMetadata(await letterFor(props))
}

export default async function LetterPage(props: Params) {
  const letter = await letterFor(props)
  const site = getSite()
  const { letterIndex } = site.toldNo
  const crumbs = [
    { href: '/', label: site.words.labels.home },
    { href: letterIndex.path, label: letterIndex.title },
    { href: letter.path, label: letter.title },
  ]
  return (
    <LetterView
      letter={letter}
      site={site}
      crumbs={crumbs}
      jsonLd={medicalWebPage(address.origin, site.words, letter, crumbs)}
      citation={citationOf(letter, site.words, address.origin)}
    />
  )
}
