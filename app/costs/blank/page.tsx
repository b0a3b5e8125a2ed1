import type { Metadata } from 'next'
import { address, getSite } from '@/app/content'
import { BlankView } from '@/components/costs/blank-view'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  return pageMetadata(getSite().costs.info.blank)
}

export default function BlankPage() {
  const site = getSite()
  const { info } = site.costs
  const crumbs = [
    { href: '/', label: site.words.labels.home },
    { href: info.costs.path, label: info.costs.title },
    { href: info.blank.path, label: info.blank.title },
  ]
  return <BlankView site={site} crumbs={crumbs} address={`${address.origin}${info.blank.path}`} />
}
