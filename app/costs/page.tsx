import type { Metadata } from 'next'
import { address, getSite } from '@/app/content'
import { CostsView } from '@/components/costs/costs-view'
import { citationOf } from '@/lib/feeds/citation'
import { medicalWebPage } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  return pageMetadata(getSite().costs.info.costs)
}

export default function CostsPage() {
  const site = getSite()
  const { info } = site.costs
  const crumbs = [
    { href: '/', label: site.words.labels.home },
    { href: info.costs.path, label: info.costs.title },
  ]
  return (
    <CostsView
      site={site}
      crumbs={crumbs}
      jsonLd={medicalWebPage(address.origin, site.words, info.costs, crumbs)}
      citation={citationOf(info.costs, site.words, address.origin)}
      address={`${address.origin}${info.costs.path}`}
    />
  )
}
