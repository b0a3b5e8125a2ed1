import type { Metadata } from 'next'
import { getSite } from '@/app/content'
import { TopicIndex } from '@/components/topics/topic-index'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  const { labels } = getSite().words
  return pageMetadata({ title: labels.topicsTitle, description: labels.topicsAnswer, path: '/topics' })
}

export default function TopicsPage() {
  return <TopicIndex site={getSite()} />
}
