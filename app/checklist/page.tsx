import type { Metadata } from 'next'
import { address, getSite } from '@/app/content'
import { ChecklistView } from '@/components/checklist/checklist-view'
import { citationOf } from '@/lib/feeds/citation'
import { medicalWebPage } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  return pageMetadata(getSite().checklist)
}

export default function ChecklistPage() {
  const site = getSite()
  const crumbs = [
    { href: '/', label: site.words.labels.home },
    { href: site.checklist.path, label: site.checklist.title },
  ]
  return (
    <ChecklistView
      site={site}
      crumbs={crumbs}
      origin={address.origin}
      jsonLd={medicalWebPage(address.origin, site.words, site.checklist, crumbs)}
      citation={citationOf(site.checklist, site.words, address.origin)}
    />
  )
}
