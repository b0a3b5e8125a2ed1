import { formatCents, formatRate } from './money'
import type { Operand, Operation, Step } from './steps'
import type { Line } from './vocabulary'
import { fill } from './words'

/** The words that a sum is told in: what each line is called and how each operation reads. */
export interface SumWords {
  readonly lines: Readonly<Record<Line, string>>
  readonly operations: Readonly<Record<Operation, string>>
}

/** Writes an operand's value: `$550`, `20%` or `6`. */
export function operandText({ unit, value }: Operand): string {
  if (unit === 'money') return formatCents(value)
  return unit === 'rate' ? formatRate(value) : value.toLocaleString('en-US')
}

/**
 * Tells how a step was worked out, in one line: `6 (infusions in the series) × $550 (price of one infusion)`.
 * In a sum, equal entries are written once with their number, and entries of $0 are left out.
 */
export function describeStep(step: Step, words: SumWords): string {
  const named = (operand: Operand) => `${operandText(operand)} (${words.lines[operand.line]})`
  const template = words.operations[step.operation]
  const { operands } = step
  if (step.operation === 'add' || step.operation === 'subtract') {
    const shown = operands.filter((operand, index) => operand.value !== 0 || (index === 0 && step.operation === 'subtract'))
    if (shown.length === 0) return formatCents(0)
    return inRuns(shown)
      .map(({ operand, times }) => (times === 1 ? named(operand) : `${times} × ${named(operand)}`))
      .join(` ${template} `)
  }
  const [first, second, third] = operands
  return fill(template, {
    first: first === undefined ? '' : named(first),
    second: second === undefined ? '' : named(second),
    third: third === undefined ? '' : named(third),
  })
}

/** Puts entries that follow each other with the same name and value into one. */
function inRuns(operands: readonly Operand[]): { operand: Operand; times: number }[] {
  const runs: { operand: Operand; times: number }[] = []
  for (const operand of operands) {
    const last = runs.at(-1)
    if (last !== undefined && last.operand.line === operand.line && last.operand.value === operand.value) last.times += 1
    else runs.push({ operand, times: 1 })
  }
  return runs
}
