import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getSite } from '@/app/content'
import { TopicView } from '@/components/topics/topic-view'
import { pageMetadata } from '@/lib/seo/metadata'

type Params = { params: Promise<{ topic: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return getSite().topics.map(({ id }) => ({ topic: id }))
}

async function topicFor({ params }: Params) {
  const { topic } = await params
  return getSite().topics.find(({ id }) => id === topic) ?? notFound()
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { id, title, summary } = await topicFor(props)
  const { labels } = getSite().words
  return pageMetadata({
    title: `${labels.topicPrefix} ${title}`,
    description: `${summary} ${labels.articlesAnswer}`,
    path: `/topics/${id}`,
  })
}

export default async function TopicPage(props: Params) {
  return <TopicView topic={await topicFor(props)} site={getSite()} />
}
