import { Html } from '@/components/ui/html'
import type { Crumb } from '@/components/ui/page-top'
import { formatDocumentDate } from '@/lib/dates/format'
import type { CitedDecision } from '@/lib/content/told-no'
import type { Site } from '@/lib/content/site'
import { CheckedPage } from './checked-page'
import { Cites } from './cites'
import { CrisisBlock } from './crisis-block'

interface Props {
  site: Pick<Site, 'toldNo' | 'words' | 'articles'>
  crumbs: readonly Crumb[]
  jsonLd: object
  citation: string
}

/** What was decided before, for and against alike. */
export function PastDecisionsView({ site, crumbs, jsonLd, citation }: Props) {
  const { pastDecisions: page, words } = site.toldNo
  const own = words.pastDecisions
  const label = words.shared.sourcesPrefix
  const groups = [
    { id: 'on-ketamine', title: own.onKetamine, about: 'ketamine' },
    { id: 'like-cases', title: own.likeCases, about: 'like-case' },
  ] as const
  return (
    <CheckedPage page={page} crumbs={crumbs} jsonLd={jsonLd} citation={citation} site={site} className="decisions-page">
      <div className="flow">
        <Html as="p" html={page.summary.found} />
        <Html as="p" html={page.summary.limit} />
      </div>
      {groups.map(({ id, title, about }) => (
        <section key={id} className="flow" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {page.decisions
            .filter((decision) => decision.about === about)
            .map((decision) => (
              <DecisionCard key={decision.id} decision={decision} words={own} label={label} />
            ))}
        </section>
      ))}
      <section className="flow" aria-labelledby="search">
        <h2 id="search">{own.searchTitle}</h2>
        <p>{own.searchLine}</p>
        {page.searches.map((search) => (
          <div key={search.id} className="flow">
            <h3>{search.name}</h3>
            <p>
              {search.holds}
              <Cites numbers={search.cites} label={label} />
            </p>
            <p>{own.searchHow}:</p>
            <ol>
              {search.how.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        ))}
      </section>
      <CrisisBlock title={words.shared.crisisTitle} words={site.words.crisis} />
    </CheckedPage>
  )
}

function DecisionCard({
  decision,
  words,
  label,
}: {
  decision: CitedDecision
  words: Site['toldNo']['words']['pastDecisions']
  label: string
}) {
  const rows = [
    { term: words.condition, text: decision.condition },
    { term: words.asked, text: decision.asked },
    { term: words.decided, text: decision.decided },
    { term: words.why, text: decision.why },
    { term: words.take, text: decision.take },
    { term: words.weight, text: decision.weight },
  ]
  return (
    <section className="decision" id={decision.id} aria-labelledby={`${decision.id}-name`}>
      <h3 id={`${decision.id}-name`}>{decision.name}</h3>
      <p>
        <span className={`ground direction-${decision.direction}`}>{words.directions[decision.direction]}</span>
      </p>
      <p className="small">
        {decision.forum}, {decision.date ? formatDocumentDate(decision.date) : words.noDate}
        {decision.reference ? `. ${words.reference}: ${decision.reference}` : ''}
        <Cites numbers={decision.cites} label={label} />
      </p>
      <dl>
        {rows.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
