import { assumptionText } from '@/lib/costs/assumption-text'
import { moneyByMonth, splitOfBill } from '@/lib/costs/charts'
import { aboutCents, formatCents } from '@/lib/costs/money'
import type { Assumption, Sheet, SheetAnswer } from '@/lib/costs/sheet'
import { fill } from '@/lib/words/fill'
import type { CostWords } from '@/lib/content/schemas/cost-words'
import { BillChart } from './bill-chart'
import { Cite, type SourceNumbers } from './cite'
import { ClaimsTable } from './claims-table'
import { SumTable } from './sum-table'
import { WaysChart } from './ways-chart'
import { YearChart } from './year-chart'

/** Why a value stands in an empty field, and where it comes from. */
export interface Why {
  readonly why: string
  readonly sources: readonly string[]
}

/** The reasons for what stands in empty fields, by treatment and field. */
export type Whys = Readonly<Record<Sheet['treatment'], Readonly<Partial<Record<Assumption['field'], Why>>>>>

/** The answer to a sheet in one or two sentences. */
export function answerSentence(sheet: Pick<Sheet, 'network'>, answer: SheetAnswer, words: Pick<CostWords, 'sheet'>): string {
  const { sheet: say } = words
  const { low, likely, high } = answer.afterInsurance
  const template = sheet.network === 'none' ? say.answerSelfPay : sheet.network === 'in' ? say.answerInsured : say.answerOut
  const about = fill(template, { likely: formatCents(aboutCents(likely)), plan: formatCents(aboutCents(answer.planPays.likely)) })
  if (low === high) return about
  const { priceEach, boosters } = answer.inputs
  const open = priceEach.low !== priceEach.high || boosters.low !== boosters.high
  const reason = open ? say.rangeReason : say.rangeReasonRest
  const range = { low: formatCents(aboutCents(low)), high: formatCents(aboutCents(high)), reason }
  return `${about} ${fill(say.answerRange, range)}`
}

interface Props {
  id: string
  sheet: Pick<Sheet, 'network' | 'treatment'>
  answer: SheetAnswer
  whys: Whys
  numbers: SourceNumbers
  words: CostWords
}

/** Everything behind the answer: the sums, the visits, the charts, what was put in, what to watch. */
export function AnswerView({ id, sheet, answer, whys, numbers, words }: Props) {
  const split = splitOfBill(answer)
  const whyOf = (field: Assumption['field']) => whys[sheet.treatment][field]
  return (
    <>
      <SumTable caption={words.sheet.sums} steps={answer.steps} words={words} />
      {answer.settlements === null ? null : <ClaimsTable settlement={answer.settlements.likely} words={words} />}
      <div className="charts">
        <YearChart id={`${id}-year`} months={moneyByMonth(answer)} words={words.charts} />
        {split === null || split.charge === 0 ? null : <BillChart id={`${id}-bill`} split={split} words={words.charts} />}
        <WaysChart id={`${id}-ways`} cost={answer.toPay} ways={answer.ways} words={words} />
      </div>
      <details className="ways-sums">
        <summary>{words.charts.ways.sums}</summary>
        {answer.ways.map(({ way, steps, warnings }) => (
          <div key={way} className="flow">
            <SumTable caption={words.ways[way].label} steps={steps} words={words} />
            <p>{[words.ways[way].what, ...warnings.map((warning) => words.warnings[warning])].join(' ')}</p>
          </div>
        ))}
      </details>
      <div className="block note watch">
        <h3>{words.sheet.warnings}</h3>
        <ul>
          {answer.warnings.map((warning) => (
            <li key={warning}>{words.warnings[warning]}</li>
          ))}
        </ul>
      </div>
      <details className="assumptions">
        <summary>{fill(words.sheet.assumptions, { count: answer.assumptions.length })}</summary>
        <ul>
          {answer.assumptions.map((assumption) => {
            const why = whyOf(assumption.field)
            return (
              <li key={assumption.field}>
                {assumptionText(assumption, words, answer.start)}{' '}
                {why === undefined ? null : (
                  <>
                    {why.why}
                    <Cite ids={why.sources} numbers={numbers} />
                  </>
                )}
              </li>
            )
          })}
        </ul>
      </details>
    </>
  )
}
