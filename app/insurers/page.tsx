import type { Metadata } from 'next'
import { address, getSite } from '@/app/content'
import { InsurersView } from '@/components/insurers/insurers-view'
import { insurersPath } from '@/lib/content/routes'
import { payerDatasetJsonLd } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  const { words, insurers } = getSite()
  return pageMetadata({ title: words.labels.insurersTitle, description: insurers.table.description, path: insurersPath })
}

export default function InsurersPage() {
  const site = getSite()
  return <InsurersView order="name" jsonLd={payerDatasetJsonLd(address.origin, site)} site={site} />
}
