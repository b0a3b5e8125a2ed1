import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { address, getSite } from '@/app/content'
import { ArticleView } from '@/components/article/article-view'
import { relatedArticles } from '@/lib/content/related'
import { citationOf } from '@/lib/feeds/citation'
import { medicalWebPage } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'

type Params = { params: Promise<{ slug: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return getSite().articles.map(({ slug }) => ({ slug }))
}

async function articleFor({ params }: Params) {
  const { slug } = await params
  return getSite().articles.find((article) => article.slug === slug) ?? notFound()
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const article = await articleFor(props)
  return pageMetadata({ ...article, markdown: `${article.path}.md` })
}

export default async function ArticlePage(props: Params) {
  const article = await articleFor(props)
  const site = getSite()
  const { labels } = site.words
  const crumbs = [
    { href: '/', label: labels.home },
    { href: '/articles', label: labels.allArticles },
    { href: article.path, label: article.title },
  ]
  return (
    <ArticleView
      jsonLd={medicalWebPage(address.origin, site.words, article, crumbs)}
      page={article}
      crumbs={crumbs}
      citation={citationOf(article, site.words, address.origin)}
      related={relatedArticles(article, site)}
      topics={site.topics.filter(({ id }) => article.topics.includes(id))}
      site={site}
    />
  )
}
