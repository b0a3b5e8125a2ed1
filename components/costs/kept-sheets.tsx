import { formatCents } from '@/lib/costs/money'
import { compareSheets, type Sheet, type SheetAnswer } from '@/lib/costs/sheet'
import { fill } from '@/lib/costs/words'
import type { CostWords } from '@/lib/content/schemas/cost-words'

/** A sheet that was kept, with its place in the list and its answer. */
export interface KeptSheet {
  readonly index: number
  readonly sheet: Sheet
  readonly answer: SheetAnswer
}

interface Props {
  kept: readonly KeptSheet[]
  words: CostWords
  isFull: boolean
  onKeep: () => void
  onOpen: (index: number) => void
  onRemove: (index: number) => void
}

/** Up to three sheets beside each other, the smallest likely year first. */
export function KeptSheets({ kept, words, isFull, onKeep, onOpen, onRemove }: Props) {
  const { scenarios, choices } = words
  const { columns } = scenarios
  const nameOf = (index: number) => fill(scenarios.name, { letter: 'ABC'.charAt(index) })
  return (
    <section className="flow kept" aria-labelledby="compare">
      <h3 id="compare">{scenarios.title}</h3>
      <p>{isFull ? scenarios.full : scenarios.lead}</p>
      <p className="buttons">
        <button type="button" onClick={onKeep} disabled={isFull}>
          {scenarios.keep}
        </button>
      </p>
      {kept.length === 0 ? null : (
        <div className="table">
          <table className="sum">
            <caption className="unseen">{scenarios.title}</caption>
            <thead>
              <tr>
                {[columns.name, columns.what, columns.likely, columns.low, columns.high, columns.plan].map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {compareSheets(kept).map(({ index, sheet, answer }) => (
                <tr key={index}>
                  <th scope="row">
                    {nameOf(index)}
                    <span className="buttons">
                      <button type="button" onClick={() => onOpen(index)}>
                        {fill(scenarios.open, { name: nameOf(index) })}
                      </button>
                      <button type="button" onClick={() => onRemove(index)}>
                        {fill(scenarios.remove, { name: nameOf(index) })}
                      </button>
                    </span>
                  </th>
                  <td data-label={columns.what}>
                    {choices.treatment[sheet.treatment]}. {choices.network[sheet.network]}
                    {sheet.network === 'none' ? '' : `: ${choices.covers[sheet.covers]}`}. {words.fields['price-each'].label}{' '}
                    {formatCents(answer.inputs.priceEach.likely)}. {words.lines.visits}: {answer.course.likely.visits}.
                  </td>
                  <td data-label={columns.likely} className="amount">
                    {formatCents(answer.afterInsurance.likely)}
                  </td>
                  <td data-label={columns.low} className="amount">
                    {formatCents(answer.afterInsurance.low)}
                  </td>
                  <td data-label={columns.high} className="amount">
                    {formatCents(answer.afterInsurance.high)}
                  </td>
                  <td data-label={columns.plan} className="amount">
                    {formatCents(answer.planPays.likely)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
