import type { Metadata } from 'next'
import { address, getSite } from '@/app/content'
import { LettersView } from '@/components/told-no/letters-view'
import { citationOf } from '@/lib/feeds/citation'
import { medicalWebPage } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  return pageMetadata(getSite().toldNo.letterIndex)
}

export default function LettersPage() {
  const site = getSite()
  const page = site.toldNo.letterIndex
  const crumbs = [
    { href: '/', label: site.words.labels.home },
    { href: page.path, label: page.title },
  ]
  return (
    <LettersView
      site={site}
      crumbs={crumbs}
      jsonLd={medicalWebPage(address.origin, site.words, page, crumbs)}
      citation={citationOf(page, site.words, address.origin)}
    />
  )
}
