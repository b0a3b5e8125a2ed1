import type { Metadata } from 'next'
import { getSite } from '@/app/content'
import { ArticleIndex } from '@/components/article/article-index'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  const { labels } = getSite().words
  return pageMetadata({ title: labels.articlesTitle, description: labels.articlesAnswer, path: '/articles' })
}

export default function ArticlesPage() {
  return <ArticleIndex site={getSite()} />
}
