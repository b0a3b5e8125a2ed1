import type { Metadata } from 'next'
import { address, getSite } from '@/app/content'
import { WillItCountView } from '@/components/costs/will-it-count-view'
import { citationOf } from '@/lib/feeds/citation'
import { medicalWebPage } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  return pageMetadata(getSite().costs.info.count)
}

export default function WillItCountPage() {
  const site = getSite()
  const { info } = site.costs
  const crumbs = [
    { href: '/', label: site.words.labels.home },
    { href: info.costs.path, label: info.costs.title },
    { href: info.count.path, label: info.count.title },
  ]
  return (
    <WillItCountView
      site={site}
      crumbs={crumbs}
      jsonLd={medicalWebPage(address.origin, site.words, info.count, crumbs)}
      citation={citationOf(info.count, site.words, address.origin)}
    />
  )
}
