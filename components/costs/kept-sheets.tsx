import { formatCents } from '@/lib/costs/money'
import { compareSheets, type Sheet, type SheetAnswer } from '@/lib/costs/sheet'
import { fill } from '@/lib/words/fill'
import type { CostWords } from '@/lib/content/schemas/cost-words'
import { DataTable } from './data-table'

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
  const { scenarios } = words
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
        <DataTable
          caption={scenarios.title}
          hideCaption
          columns={[columns.name, columns.what, columns.likely, columns.low, columns.high, columns.plan]}
          wordy={[1]}
          groups={[
            {
              rows: compareSheets(kept).map(({ index, sheet, answer }) => ({
                key: index,
                head: (
                  <>
                    {nameOf(index)}
                    <span className="buttons">
                      <button type="button" onClick={() => onOpen(index)}>
                        {fill(scenarios.open, { name: nameOf(index) })}
                      </button>
                      <button type="button" onClick={() => onRemove(index)}>
                        {fill(scenarios.remove, { name: nameOf(index) })}
                      </button>
                    </span>
                  </>
                ),
                cells: [
                  whatItHolds(sheet, answer, words),
                  ...[answer.afterInsurance.likely, answer.afterInsurance.low, answer.afterInsurance.high, answer.planPays.likely].map(
                    formatCents,
                  ),
                ],
              })),
            },
          ]}
        />
      )}
    </section>
  )
}

function whatItHolds(sheet: Sheet, { inputs, course }: SheetAnswer, { choices, fields, lines }: CostWords): string {
  const plan = sheet.network === 'none' ? choices.network.none : `${choices.network[sheet.network]}: ${choices.covers[sheet.covers]}`
  const price = `${fields['price-each'].label} ${formatCents(inputs.priceEach.likely)}`
  return `${choices.treatment[sheet.treatment]}. ${plan}. ${price}. ${lines.visits}: ${course.likely.visits}.`
}
