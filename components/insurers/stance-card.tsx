import { Html } from '@/components/ui/html'
import type { RenderedStance, Site, Use } from '@/lib/content/site'
import { formatDay } from '@/lib/dates/format'
import { fill } from '@/lib/words/fill'
import { DocumentDate } from './document-date'
import { StanceChip } from './stance-chip'

interface Props {
  use: Use
  stance: RenderedStance
  /** Where on the page it says how to look the policy up. */
  lookUp: string
  site: Pick<Site, 'words' | 'insurers' | 'asOf'>
}

/** What one payer says about one use, with the document it rests on. */
export function StanceCard({ use, stance, lookUp, site: { words, insurers, asOf } }: Props) {
  const { card, bases } = insurers
  return (
    <section className={`stance-card stance-${stance.stance}`} aria-labelledby={use}>
      <h3 id={use}>{words.uses[use]}</h3>
      <p>
        <StanceChip stance={stance.stance} words={words} />
      </p>
      <Html html={stance.saysHtml} as="p" />
      {stance.criteria.length > 0 ? (
        <details>
          <summary>{fill(card.criteria, { count: stance.criteria.length })}</summary>
          <ol>
            {stance.criteria.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ) : null}
      {stance.stance === 'not-found' ? (
        <p>
          <a href={lookUp}>{card.howToFindOut}</a>
        </p>
      ) : null}
      <dl>
        {stance.policy === null ? null : <Fact name={card.policy}>{stance.policy}</Fact>}
        {stance.number === null ? null : <Fact name={card.number}>{stance.number}</Fact>}
        {stance.documentDate === null ? null : (
          <Fact name={card.documentDate}>
            <DocumentDate date={stance.documentDate} asOf={asOf} labels={words.labels} />
          </Fact>
        )}
        {stance.basis === 'none' ? null : <Fact name={card.basis}>{bases[stance.basis]}</Fact>}
        <Fact name={card.checked}>
          <time dateTime={stance.checked}>{formatDay(stance.checked)}</time>
        </Fact>
      </dl>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
