import { sheetBackground } from '@/lib/costs/background'
import { workExample } from '@/lib/costs/examples'
import { figureOn } from '@/lib/costs/figures'
import { aboutCents, formatCents } from '@/lib/costs/money'
import { answerSheet, TREATMENTS, type SheetBackground } from '@/lib/costs/sheet'
import { EMPTY_SHEET } from '@/lib/costs/typed'
import { fill } from '@/lib/words/fill'
import { sheetFigures, sourceNumbers, type CostContent } from '@/lib/content/costs'
import type { Site } from '@/lib/content/site'
import type { Crumb } from '@/components/ui/page-top'
import type { Whys } from './answer-view'
import { CostPage } from './cost-page'
import { CostSheetIsland } from './cost-sheet-island'
import { PaperLine } from './paper-line'
import { WorkedExampleView } from './worked-example'

interface Props {
  site: Pick<Site, 'asOf' | 'costs' | 'words'>
  crumbs: readonly Crumb[]
  jsonLd: object
  citation: string
  /** The address of the page in full. */
  address: string
}

/** The cost sheet, its worked examples, and the way to the blank sheet, the prices and what counts. */
export function CostsView({ site, crumbs, jsonLd, citation, address }: Props) {
  const { costs, asOf } = site
  const { words, pages, info } = costs
  const text = pages.costs
  const background = sheetBackground(costs, costs.prices, costs.figures, asOf)
  const numbers = sourceNumbers(info.costs)
  return (
    <CostPage
      title={text.title}
      answer={pageAnswer(text.answer, background)}
      crumbs={crumbs}
      next={text.next}
      sources={info.costs.sources}
      jsonLd={jsonLd}
      citation={citation}
      site={site}
    >
      <PaperLine address={address} site={site} />
      <CostSheetIsland background={background} whys={whysOf(costs, asOf)} numbers={numbers} words={words} />
      <section className="flow worked-examples" aria-labelledby="examples">
        <h2 id="examples">{text.examples.title}</h2>
        <p>{text.examples.lead}</p>
        <div className="worked-list">
          {costs.examples.map((example) => {
            const worked = workExample(example, costs)
            // The content check has worked every example out already.
            return worked.ok ? (
              <WorkedExampleView
                key={example.id}
                example={example}
                worked={worked.value}
                numbers={numbers}
                words={words}
                text={text.examples}
              />
            ) : null
          })}
        </div>
      </section>
      <section className="flow further" aria-labelledby="blank">
        <h2 id="blank">{text.blank.title}</h2>
        <p>{text.blank.lead}</p>
        <p>
          <a className="next" href={info.blank.path}>
            {text.blank.link}
          </a>
        </p>
        <h2>{text.more.title}</h2>
        <ul>
          <li>
            <a className="next" href={info.prices.path}>
              {text.more.prices}
            </a>
          </li>
          <li>
            <a className="next" href={info.count.path}>
              {text.more.count}
            </a>
          </li>
        </ul>
      </section>
    </CostPage>
  )
}

/** The answer of the page: the year of an empty sheet. */
function pageAnswer(template: string, background: SheetBackground): string {
  const outcome = answerSheet(EMPTY_SHEET, background)
  if (!outcome.ok) throw new RangeError('The defaults in content/data/costs.yml make no sense together. Check that none is out of bounds.')
  const { afterInsurance, course } = outcome.value
  return fill(template, {
    likely: formatCents(aboutCents(afterInsurance.likely)),
    low: formatCents(aboutCents(afterInsurance.low)),
    high: formatCents(aboutCents(afterInsurance.high)),
    visits: course.likely.visits,
  })
}

function whysOf(costs: CostContent, asOf: string): Whys {
  const fromFigures = Object.entries(sheetFigures).map(
    ([field, id]) => [field, { why: '', sources: [figureOn(costs.figures, id, asOf).source] }] as const,
  )
  const perTreatment = TREATMENTS.map((treatment) => {
    const rows = costs.defaults.filter((row) => row.treatment === null || row.treatment === treatment)
    return [
      treatment,
      Object.fromEntries([...rows.map((row) => [row.field, { why: row.why, sources: row.sources }] as const), ...fromFigures]),
    ] as const
  })
  return Object.fromEntries(perTreatment) as Whys
}
