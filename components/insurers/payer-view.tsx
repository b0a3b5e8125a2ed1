import '@/app/styles/insurers.css'
import { CiteLine } from '@/components/article/cite-line'
import { DocumentBody } from '@/components/article/document-body'
import { PageHistory } from '@/components/article/page-history'
import { SourceList } from '@/components/article/source-list'
import { TermPopovers } from '@/components/article/term-popovers'
import { CheckedLine } from '@/components/ui/checked-line'
import { Html } from '@/components/ui/html'
import { JsonLd } from '@/components/ui/json-ld'
import { Breadcrumb, type Crumb } from '@/components/ui/page-top'
import { insurersPath, topicPath } from '@/lib/content/routes'
import { uses } from '@/lib/content/schemas/payer'
import type { Payer, Site, Topic } from '@/lib/content/site'
import { StanceCard } from './stance-card'
import { StanceShapes } from './stance-chip'
import { statesOf } from './states-of'

interface Props {
  payer: Payer
  jsonLd: object
  crumbs: readonly Crumb[]
  citation: string
  topics: readonly Topic[]
  site: Pick<Site, 'payers' | 'words' | 'insurers' | 'asOf' | 'checklist'>
}

/** The card of one insurer or program: its answer for each use with documents and dates, then what to do with it. */
export function PayerView({ payer, jsonLd, crumbs, citation, topics, site }: Props) {
  const { words, insurers } = site
  const { labels } = words
  const lookUp = payer.toc.find(({ text }) => text === insurers.card.toLookUp)!
  return (
    <article className="page payer">
      <StanceShapes />
      <Breadcrumb crumbs={crumbs} labels={labels} />
      <header className="page-head">
        <h1>{payer.name}</h1>
        <p className="byline">
          {words.payerKinds[payer.kind]}, {statesOf(payer, insurers, labels)}
        </p>
        <div className="answer" id="answer">
          <Html html={payer.answerHtml} className="answer-text" />
          <CheckedLine page={payer} labels={labels} />
        </div>
        <p className="byline">
          {words.site.byline}. {words.site.noReviewer}. {words.site.notAdvice}
        </p>
      </header>
      <section aria-labelledby="stances">
        <h2 id="stances">{insurers.card.stancesTitle}</h2>
        <div className="stances">
          {uses.map((use) => (
            <StanceCard key={use} use={use} stance={payer.stances[use]} lookUp={`#${lookUp.id}`} site={site} />
          ))}
        </div>
      </section>
      <DocumentBody parts={payer.parts} site={site} />
      <SourceList sources={payer.sources} words={words} />
      <JsonLd data={jsonLd} />
      <PageHistory page={payer} labels={labels} />
      <CiteLine citation={citation} words={words.cite} />
      <nav className="related" aria-labelledby="related">
        <h2 id="related">{labels.related}</h2>
        <ul>
          <li>
            <a href={insurersPath}>{insurers.card.allCards}</a>
          </li>
          {topics.map(({ id, title }) => (
            <li key={id}>
              <a href={topicPath(id)}>
                {labels.topicPrefix} {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <TermPopovers terms={payer.terms} label={labels.glossarySee} />
    </article>
  )
}
