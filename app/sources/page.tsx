import type { Metadata } from 'next'
import { getSite } from '@/app/content'
import { SourcesView } from '@/components/article/sources-view'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  const { labels } = getSite().words
  return pageMetadata({ title: labels.sourcesTitle, description: labels.sourcesAnswer, path: '/sources' })
}

export default function SourcesPage() {
  return <SourcesView site={getSite()} />
}
