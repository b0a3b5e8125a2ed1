import type { Metadata } from 'next'
import { address, getSite } from '@/app/content'
import { GapsView } from '@/components/told-no/gaps-view'
import { citationOf } from '@/lib/feeds/citation'
import { medicalWebPage } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  return pageMetadata(getSite().toldNo.gaps)
}

export default function GapsPage() {
  const site = getSite()
  const page = site.toldNo.gaps
  const crumbs = [
    { href: '/', label: site.words.labels.home },
    { href: page.path, label: page.title },
  ]
  return (
    <GapsView
      site={site}
      crumbs={crumbs}
      jsonLd={medicalWebPage(address.origin, site.words, page, crumbs)}
      citation={citationOf(page, site.words, address.origin)}
    />
  )
}
