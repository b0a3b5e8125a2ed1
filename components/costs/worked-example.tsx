import type { WorkedExample } from '@/lib/costs/examples'
import { formatCents } from '@/lib/costs/money'
import { fill } from '@/lib/words/fill'
import type { CostPages, CostWords } from '@/lib/content/schemas/cost-words'
import type { CostExample } from '@/lib/content/schemas/costs'
import { Cite, type SourceNumbers } from './cite'
import { ClaimsTable } from './claims-table'
import { DataTable } from './data-table'
import { SumTable } from './sum-table'

interface Props {
  example: CostExample
  worked: WorkedExample
  numbers: SourceNumbers
  words: CostWords
  text: CostPages['costs']['examples']
}

/** One worked example: the case, what it comes to, every sum, and where the numbers come from. */
export function WorkedExampleView({ example, worked, numbers, words, text }: Props) {
  return (
    <section className="block example worked" aria-labelledby={`example-${example.id}`}>
      <h3 id={`example-${example.id}`}>{example.title}</h3>
      <p>{example.story}</p>
      <p className="result">{result(worked, text.answers)}</p>
      <details>
        <summary>{text.sums}</summary>
        <div className="flow">
          <Sums worked={worked} words={words} text={text} />
        </div>
      </details>
      <p className="basis">
        {text.basis}: {example.basis}
        <Cite ids={example.sources} numbers={numbers} />
      </p>
    </section>
  )
}

function result(worked: WorkedExample, answers: Props['text']['answers']): string {
  switch (worked.kind) {
    case 'sheet':
      return fill(answers.sheet, {
        likely: formatCents(worked.answer.afterInsurance.likely),
        plan: formatCents(worked.answer.planPays.likely),
      })
    case 'spravato':
      return fill(answers.spravato, {
        you: formatCents(worked.year.youPay),
        plan: formatCents(worked.year.planPays),
        program: formatCents(worked.year.programPays),
      })
    case 'deferred-interest':
      return fill(answers.deferred, {
        inTime: formatCents(worked.card.inTime.total),
        short: formatCents(worked.card.onePaymentShort.total),
        extra: formatCents(worked.card.onePaymentShort.extra),
      })
    case 'tax-account':
      return fill(answers.account, {
        saved: formatCents(-worked.account.extra),
        deduction: formatCents(worked.deduction.taxSaved),
      })
  }
}

function Sums({ worked, words, text }: Pick<Props, 'worked' | 'words' | 'text'>) {
  switch (worked.kind) {
    case 'sheet':
      return (
        <>
          {worked.answer.settlements === null ? null : <ClaimsTable settlement={worked.answer.settlements.likely} words={words} />}
          <SumTable caption={text.sums} steps={worked.answer.steps} words={words} />
        </>
      )
    case 'spravato':
      return (
        <>
          <ClaimsTable settlement={worked.year.drug} words={words} caption={words.lines['drug-total']} />
          <ClaimsTable settlement={worked.year.visit} words={words} caption={words.lines['visit-total']} />
          <SumTable caption={text.sums} steps={worked.year.steps} words={words} />
        </>
      )
    case 'deferred-interest':
      return (
        <>
          <MonthsTable card={worked.card} text={text} />
          <SumTable caption={words.ways['deferred-one-payment-short'].label} steps={worked.card.onePaymentShort.steps} words={words} />
        </>
      )
    case 'tax-account':
      return (
        <>
          <SumTable caption={words.ways['tax-account'].label} steps={worked.account.steps} words={words} />
          <SumTable caption={text.deduction} steps={worked.deduction.steps} words={words} />
        </>
      )
  }
}

function MonthsTable({ card, text }: { card: Extract<WorkedExample, { kind: 'deferred-interest' }>['card']; text: Props['text'] }) {
  const { month, owed, interest, paid } = text.monthColumns
  const rows = card.months.map((row) => ({
    key: row.month,
    head: row.month,
    // The example is about the last payment, which is not made.
    cells: [row.owed, row.interest, row.month === card.months.length ? 0 : row.paid].map(formatCents),
  }))
  return <DataTable caption={text.months} columns={[month, owed, interest, paid]} groups={[{ rows }]} />
}
