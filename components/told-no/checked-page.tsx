import '@/app/styles/told-no.css'
import type { ReactNode } from 'react'
import { CiteLine } from '@/components/article/cite-line'
import { PageHistory } from '@/components/article/page-history'
import { SourceList } from '@/components/article/source-list'
import { CheckedLine } from '@/components/ui/checked-line'
import { Html } from '@/components/ui/html'
import { JsonLd } from '@/components/ui/json-ld'
import { Breadcrumb, type Crumb } from '@/components/ui/page-top'
import { articlePath } from '@/lib/content/routes'
import { articlesBySlug } from '@/lib/content/selectors'
import type { Site, ToldNo } from '@/lib/content/site'

/** What every page of this part has, whatever stands on it. */
export type Checked = ToldNo['letterIndex']

interface Props {
  page: Checked
  crumbs: readonly Crumb[]
  jsonLd: object
  citation: string
  site: Pick<Site, 'words' | 'articles'>
  className: string
  children: ReactNode
}

/** The answer first, then what the page is for, then its sources and its history. */
export function CheckedPage({ page, crumbs, jsonLd, citation, site, className, children }: Props) {
  const { words } = site
  return (
    <article className={`page told-no ${className}`}>
      <Breadcrumb crumbs={crumbs} labels={words.labels} />
      <header className="page-head">
        <h1>{page.title}</h1>
        <div className="answer" id="answer">
          <Html html={page.answerHtml} className="answer-text" />
          <CheckedLine page={page} labels={words.labels} />
        </div>
        <p className="byline">
          {words.site.byline}. {words.site.noReviewer}. {words.site.notAdvice}
        </p>
      </header>
      {children}
      <nav className="related" aria-labelledby="related">
        <h2 id="related">{words.labels.related}</h2>
        <ul>
          {articlesBySlug(site, page.related).map(({ slug, title }) => (
            <li key={slug}>
              <a href={articlePath(slug)}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <SourceList sources={page.sources} words={words} />
      <JsonLd data={jsonLd} />
      <PageHistory page={page} labels={words.labels} />
      <CiteLine citation={citation} words={words.cite} />
    </article>
  )
}
