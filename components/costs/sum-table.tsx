import { describeStep, type SumWords } from '@/lib/costs/describe'
import { formatCents } from '@/lib/costs/money'
import type { Step } from '@/lib/costs/steps'
import { DataTable } from './data-table'

interface Props {
  caption: string
  steps: readonly Step[]
  words: SumWords & { sheet: { sumLine: string; sumHow: string; sumAmount: string } }
}

/** A sum, line by line: what it is, how it was worked out, what came out. The last line is the result. A product that is $0 is left out. */
export function SumTable({ caption, steps, words }: Props) {
  const { sumLine, sumHow, sumAmount } = words.sheet
  const rows = steps
    .map((step, index) => ({ step, key: index, isTotal: index === steps.length - 1 }))
    .filter(({ step }) => step.operation !== 'multiply' || step.result !== 0)
    .map(({ step, ...row }) => ({ ...row, head: words.lines[step.line], cells: [describeStep(step, words), formatCents(step.result)] }))
  return <DataTable caption={caption} columns={[sumLine, sumHow, sumAmount]} groups={[{ rows }]} wordy={[1]} />
}
