import type { Metadata } from 'next'
import { address, getSite } from '@/app/content'
import { GlossaryView } from '@/components/glossary/glossary-view'
import { JsonLd } from '@/components/ui/json-ld'
import { definedTermSet } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  const { labels } = getSite().words
  return pageMetadata({ title: labels.glossaryTitle, description: labels.glossaryAnswer, path: '/glossary' })
}

export default function GlossaryPage() {
  const site = getSite()
  return (
    <>
      <JsonLd data={definedTermSet(address.origin, site.words.labels.glossaryTitle, site.terms)} />
      <GlossaryView site={site} />
    </>
  )
}
