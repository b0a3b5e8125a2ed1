import { notFound } from 'next/navigation'
import { address, getSite } from '@/app/content'
import { articleMarkdown } from '@/lib/feeds/article-markdown'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return getSite().articles.map(({ slug }) => ({ slug }))
}

/** The article as Markdown. `/articles/[slug].md` leads here, and so does the article's own address when Markdown is asked for (next.config.mjs). */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const site = getSite()
  const article = site.articles.find((candidate) => candidate.slug === slug) ?? notFound()
  return new Response(articleMarkdown(article, site, address.origin), {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      // The page is what search engines should show.
      Link: `<${address.origin}${article.path}>; rel="canonical"`,
      'X-Robots-Tag': 'noindex',
    },
  })
}
