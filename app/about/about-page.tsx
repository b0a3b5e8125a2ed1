import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { address, getSite } from '@/app/content'
import { ArticleView } from '@/components/article/article-view'
import { citationOf } from '@/lib/feeds/citation'
import { breadcrumbList } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'

function pageFor(slug: string) {
  return getSite().pages.find((page) => page.slug === slug) ?? notFound()
}

export function aboutMetadata(slug: string): Metadata {
  return pageMetadata(pageFor(slug))
}

/** One of the pages about the site itself. */
export function AboutPage({ slug }: { slug: string }) {
  const site = getSite()
  const page = pageFor(slug)
  const { labels } = site.words
  const about = site.pages.find((other) => other.slug === 'about')
  const crumbs = [
    { href: '/', label: labels.home },
    ...(about && about !== page ? [{ href: about.path, label: about.title }] : []),
    { href: page.path, label: page.title },
  ]
  const jsonLd = { '@context': 'https://schema.org', ...breadcrumbList(address.origin, crumbs) }
  const citation = citationOf(page, site.words, address.origin)
  return <ArticleView page={page} jsonLd={jsonLd} crumbs={crumbs} citation={citation} related={[]} topics={[]} site={site} />
}
