import '@/app/styles/costs.css'
import '@/app/styles/figures.css'
import type { ReactNode } from 'react'
import { CiteLine } from '@/components/article/cite-line'
import { PageHistory } from '@/components/article/page-history'
import { SourceList } from '@/components/article/source-list'
import { CheckedLine } from '@/components/ui/checked-line'
import { JsonLd } from '@/components/ui/json-ld'
import { Breadcrumb, type Crumb } from '@/components/ui/page-top'
import type { CostPages } from '@/lib/content/schemas/cost-words'
import type { Site, Source } from '@/lib/content/site'

interface Props {
  title: string
  answer: ReactNode
  crumbs: readonly Crumb[]
  next: CostPages['costs']['next']
  sources: readonly Source[]
  jsonLd: object
  citation: string
  site: Pick<Site, 'asOf' | 'costs' | 'words'>
  children: ReactNode
}

/** The frame of a page about costs: the answer first, what to do next, the page's own part, its sources and its history. */
export function CostPage({ title, answer, crumbs, next, sources, jsonLd, citation, site, children }: Props) {
  const { words, costs, asOf } = site
  const { labels } = words
  return (
    <article className="page listing costs">
      <Breadcrumb crumbs={crumbs} labels={labels} />
      <header className="page-head">
        <h1>{title}</h1>
        <div className="answer" id="answer">
          <p className="answer-text">{answer}</p>
          <CheckedLine page={{ ...costs.history, overdue: costs.history.nextCheck < asOf }} labels={labels} />
        </div>
        <p className="byline">
          {words.site.byline}. {words.site.noReviewer}. {words.site.notAdvice}
        </p>
      </header>
      <div className="block steps">
        <h2 className="block-title" id="do-this-next">
          {next.title}
        </h2>
        <ol>
          {next.steps.map(({ lead, text }) => (
            <li key={lead}>
              <strong>{lead}</strong> {text}
            </li>
          ))}
        </ol>
      </div>
      {children}
      <SourceList sources={sources} words={words} />
      <JsonLd data={jsonLd} />
      <PageHistory page={costs.history} labels={labels} />
      <CiteLine citation={citation} words={words.cite} />
    </article>
  )
}
