import type { Metadata } from 'next'
import { address, getSite } from '@/app/content'
import { DeniedView } from '@/components/told-no/denied-view'
import { citationOf } from '@/lib/feeds/citation'
import { medicalWebPage } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  return pageMetadata(getSite().toldNo.denied)
}

export default function DeniedPage() {
  const site = getSite()
  const page = site.toldNo.denied
  const crumbs = [
    { href: '/', label: site.words.labels.home },
    { href: page.path, label: page.title },
  ]
  return (
    <DeniedView
      site={site}
      crumbs={crumbs}
      jsonLd={medicalWebPage(address.origin, site.words, page, crumbs)}
      citation={citationOf(page, site.words, address.origin)}
    />
  )
}
