import type { Crumb } from '@/components/ui/page-top'
import { formatCents, formatRate } from '@/lib/costs/money'
import { COUNTS_FOR, willItCount, type CountCell } from '@/lib/costs/will-it-count'
import { fill } from '@/lib/words/fill'
import { sourceNumbers } from '@/lib/content/costs'
import type { DatedFigure } from '@/lib/content/schemas/costs'
import type { Site } from '@/lib/content/site'
import { formatDay } from '@/lib/dates/format'
import { Cite } from './cite'
import { CostPage } from './cost-page'

interface Props {
  site: Pick<Site, 'asOf' | 'costs' | 'words'>
  crumbs: readonly Crumb[]
  jsonLd: object
  citation: string
}

/**
 * What counts toward what, a table for each kind of plan. Where the browser knows `:has()`, the choice above the tables shows
 * one of them; elsewhere all are shown.
 */
export function WillItCountView({ site, crumbs, jsonLd, citation }: Props) {
  const { costs } = site
  const { count, figures, info } = costs
  const text = costs.pages.count
  const numbers = sourceNumbers(info.count)
  const reasons = new Map(count.reasons.map((reason) => [reason.id, reason]))
  const cell = ({ answer, reason }: CountCell) => {
    const { words, sources } = reasons.get(reason)!
    return (
      <>
        <strong className={`count-answer count-${answer}`}>{text.answers[answer]}.</strong> {words}
        <Cite ids={sources} numbers={numbers} />
      </>
    )
  }
  return (
    <CostPage
      title={text.title}
      answer={text.answer}
      crumbs={crumbs}
      next={text.next}
      sources={info.count.sources}
      jsonLd={jsonLd}
      citation={citation}
      site={site}
    >
      <div className="count-tool flow">
        <fieldset className="choices count-choices">
          <legend>{text.choose}</legend>
          {count.plans.map((plan, index) => (
            <label key={plan.id} className="choice">
              <input type="radio" name="plan" id={`choose-${index + 1}`} value={plan.id} defaultChecked={plan.id === 'not-covered'} />
              <span>
                {plan.label}. <span className="hint">{plan.note}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {count.plans.map((plan, index) => (
          <section key={plan.id} className={`flow count-plan count-plan-${index + 1}`} aria-labelledby={`plan-${plan.id}`}>
            <h2 id={`plan-${plan.id}`}>{plan.label}</h2>
            <div className="table wide">
              <table>
                <caption className="visually-hidden">
                  {text.title} {plan.label}
                </caption>
                <thead>
                  <tr>
                    {(['cost', ...COUNTS_FOR] as const).map((column) => (
                      <th key={column} scope="col">
                        {text.columns[column]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {count.costs.map((cost) => {
                    const answers = willItCount(count.costs, cost.id, plan.id)
                    return (
                      <tr key={cost.id}>
                        <th scope="row">
                          {cost.label}
                          {cost.note === null ? null : <span className="hint"> {cost.note}</span>}
                        </th>
                        {COUNTS_FOR.map((what) => (
                          <td key={what} data-label={text.columns[what]}>
                            {cell(answers[what])}
                          </td>
                        ))}
                      </tr>
                    )
                  })}
                </tbody>
              </table>
            </div>
          </section>
        ))}
      </div>
      <section className="flow" aria-labelledby="figures">
        <h2 id="figures">{text.figures}</h2>
        <div className="table">
          <table>
            <caption className="visually-hidden">{text.figures}</caption>
            <thead>
              <tr>
                {(['what', 'from', 'until', 'value'] as const).map((column) => (
                  <th key={column} scope="col">
                    {text.figureColumns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => (
                <tr key={`${figure.id} ${figure.from}`}>
                  <th scope="row">
                    {figure.what}
                    <Cite ids={[figure.source]} numbers={numbers} />
                  </th>
                  <td data-label={text.figureColumns.from}>{formatDay(figure.from)}</td>
                  <td data-label={text.figureColumns.until}>{formatDay(figure.until)}</td>
                  <td data-label={text.figureColumns.value} className="amount">
                    {figureText(figure, text.perMile)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </CostPage>
  )
}

function figureText({ unit, value }: DatedFigure, perMile: string): string {
  if (unit === 'money') return formatCents(value)
  return unit === 'rate' ? formatRate(value) : fill(perMile, { value: value / 10 })
}
