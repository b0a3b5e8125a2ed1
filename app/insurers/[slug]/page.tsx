import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { address, getSite } from '@/app/content'
import { PayerView } from '@/components/insurers/payer-view'
import { insurersPath } from '@/lib/content/routes'
import { citationOf } from '@/lib/feeds/citation'
import { medicalWebPage } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'
import { fill } from '@/lib/words/fill'

type Params = { params: Promise<{ slug: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return getSite().payers.map(({ slug }) => ({ slug }))
}

async function payerFor({ params }: Params) {
  const { slug } = await params
  return getSite().payers.find((payer) => payer.slug === slug) ?? notFound()
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const payer = await payerFor(props)
  return pageMetadata({ ...payer, title: fill(getSite().insurers.card.metaTitle, { name: payer.name }) })
}

export default async function PayerPage(props: Params) {
  const payer = await payerFor(props)
  const site = getSite()
  const { labels } = site.words
  const crumbs = [
    { href: '/', label: labels.home },
    { href: insurersPath, label: labels.insurersTitle },
    { href: payer.path, label: payer.name },
  ]
  return (
    <PayerView
      payer={payer}
      jsonLd={medicalWebPage(address.origin, site.words, payer, crumbs)}
      crumbs={crumbs}
      citation={citationOf(payer, site.words, address.origin)}
      topics={site.topics.filter(({ id }) => payer.topics.includes(id))}
      site={site}
    />
  )
}
