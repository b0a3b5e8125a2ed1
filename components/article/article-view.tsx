import { Breadcrumb, type Crumb } from '@/components/ui/page-top'
import { CheckedLine } from '@/components/ui/checked-line'
import { JsonLd } from '@/components/ui/json-ld'
import { Html } from '@/components/ui/html'
import { articlePath } from '@/lib/content/routes'
import type { Article, Page, Topic } from '@/lib/content/site'
import { CiteLine } from './cite-line'
import { DocumentBody, type BodySite } from './document-body'
import { PageHistory } from './page-history'
import { SourceList } from './source-list'
import { TermPopovers } from './term-popovers'

interface Props {
  page: Article | Page
  /** Structured data; it stands behind the sources, whose words it shares, so that the page packs smaller. */
  jsonLd: object
  crumbs: readonly Crumb[]
  citation: string
  related: readonly Article[]
  topics: readonly Topic[]
  site: BodySite
}

/** An article or a page about the site: the answer first, then the text, its sources and its history. */
export function ArticleView({ page, jsonLd, crumbs, citation, related, topics, site }: Props) {
  const { words } = site
  const { labels } = words
  return (
    <article className="page">
      <Breadcrumb crumbs={crumbs} labels={labels} />
      <header className="page-head">
        <h1>{page.title}</h1>
        <div className="answer" id="answer">
          <Html html={page.answerHtml} className="answer-text" />
          <CheckedLine page={page} labels={labels} />
        </div>
        <p className="byline">
          {words.site.byline}. {'clinicalReview' in page ? `${words.site.noReviewer}. ` : ''}
          {words.site.notAdvice}
        </p>
      </header>
      {page.toc.length > 2 ? (
        <details className="toc">
          <summary>{labels.onThisPage}</summary>
          <ul>
            {page.toc.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <DocumentBody parts={page.parts} site={site} />
      <SourceList sources={page.sources} words={words} />
      <JsonLd data={jsonLd} />
      <PageHistory page={page} labels={labels} />
      <CiteLine citation={citation} words={words.cite} />
      {related.length > 0 ? (
        <nav className="related" aria-labelledby="related">
          <h2 id="related">{labels.related}</h2>
          <ul>
            {related.map(({ slug, title }) => (
              <li key={slug}>
                <a href={articlePath(slug)}>{title}</a>
              </li>
            ))}
            {topics.map((topic) => (
              <li key={topic.id}>
                <a href={`/topics/${topic.id}`}>
                  {labels.topicPrefix} {topic.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <TermPopovers terms={page.terms} label={labels.glossarySee} />
    </article>
  )
}
