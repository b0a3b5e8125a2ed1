import type { Metadata } from 'next'
import { address, getSite } from '@/app/content'
import { PricesView } from '@/components/costs/prices-view'
import { citationOf } from '@/lib/feeds/citation'
import { medicalWebPage } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  return pageMetadata(getSite().costs.info.prices)
}

export default function PricesPage() {
  const site = getSite()
  const { info } = site.costs
  const crumbs = [
    { href: '/', label: site.words.labels.home },
    { href: info.costs.path, label: info.costs.title },
    { href: info.prices.path, label: info.prices.title },
  ]
  return (
    <PricesView
      site={site}
      crumbs={crumbs}
      jsonLd={medicalWebPage(address.origin, site.words, info.prices, crumbs)}
      citation={citationOf(info.prices, site.words, address.origin)}
    />
  )
}
