import type { Metadata } from 'next'
import { address, getSite } from '@/app/content'
import { PastDecisionsView } from '@/components/told-no/past-decisions-view'
import { citationOf } from '@/lib/feeds/citation'
import { medicalWebPage } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  return pageMetadata(getSite().toldNo.pastDecisions)
}

export default function PastDecisionsPage() {
  const site = getSite()
  const page = site.toldNo.pastDecisions
  const crumbs = [
    { href: '/', label: site.words.labels.home },
    { href: site.toldNo.denied.path, label: site.toldNo.denied.title },
    { href: page.path, label: page.title },
  ]
  return (
    <PastDecisionsView
      site={site}
      crumbs={crumbs}
      jsonLd={medicalWebPage(address.origin, site.words, page, crumbs)}
      citation={citationOf(page, site.words, address.origin)}
    />
  )
}
