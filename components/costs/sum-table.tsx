import { describeStep, type SumWords } from '@/lib/costs/describe'
import { formatCents } from '@/lib/costs/money'
import type { Step } from '@/lib/costs/steps'

interface Props {
  caption: string
  steps: readonly Step[]
  words: SumWords & { sheet: { sumLine: string; sumHow: string; sumAmount: string } }
}

/** A sum, line by line: what it is, how it was worked out, what came out. The last line is the result. A product that is $0 is left out. */
export function SumTable({ caption, steps, words }: Props) {
  const { sumLine, sumHow, sumAmount } = words.sheet
  const shown = steps.filter((step) => step.operation !== 'multiply' || step.result !== 0)
  return (
    <div className="table">
      <table className="sum">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{sumLine}</th>
            <th scope="col">{sumHow}</th>
            <th scope="col">{sumAmount}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((step, index) => (
            <tr key={index} className={index === shown.length - 1 ? 'total' : undefined}>
              <th scope="row">{words.lines[step.line]}</th>
              <td data-label={sumHow}>{describeStep(step, words)}</td>
              <td data-label={sumAmount} className="amount">
                {formatCents(step.result)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
