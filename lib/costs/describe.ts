import { fill } from '@/lib/words/fill'
import { formatCents, formatUnit } from './money'
import type { Operand, Operation, Step } from './steps'
import type { Line } from './vocabulary'

/** The words that a sum is told in: what each line is called and how each operation reads. */
export interface SumWords {
  readonly lines: Readonly<Record<Line, string>>
  readonly operations: Readonly<Record<Operation, string>>
}

/** Writes an operand's value: `$550`, `20%` or `6`. */
export function operandText({ unit, value }: Operand): string {
  return formatUnit(unit, value)
}

/**
 * Tells how a step was worked out, in one line: `6 (infusions in the series) × $550 (price of one infusion)`.
 * In a sum, equal entries are written once with their number, entries of $0 are left out, and a name that all entries share
 * stands once: `$210 + 3 × $343 (you pay)`.
 */
export function describeStep(step: Step, words: SumWords): string {
  const named = (operand: Operand) => `${operandText(operand)} (${words.lines[operand.line]})`
  const template = words.operations[step.operation]
  const { operands } = step
  if (step.operation === 'add' || step.operation === 'subtract') {
    const shown = operands.filter((operand, index) => operand.value !== 0 || (index === 0 && step.operation === 'subtract'))
    if (shown.length === 0) return formatCents(0)
    const shared = shown.every(({ line }) => line === shown[0]?.line)
    const entries = inRuns(shown).map(({ operand, times }) => {
      const text = shared ? operandText(operand) : named(operand)
      return times === 1 ? text : `${times} × ${text}`
    })
    return `${entries.join(` ${template} `)}${shared && shown[0] !== undefined ? ` (${words.lines[shown[0].line]})` : ''}`
  }
  const [first = '', second = '', third = ''] = operands.map(named)
  return fill(template, { first, second, third })
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
