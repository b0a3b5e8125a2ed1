import { checkMoney, checkRate } from './bounds'
import type { BasisPoints, Cents } from './money'
import { bad, good, type Outcome } from './outcome'
import { carry, money, rate, step, type Step } from './steps'
import type { Warning } from './vocabulary'

/** What the federal medical deduction is worth. Amounts in cents. */
export interface MedicalDeduction {
  /** The part of the medical costs above the floor. */
  readonly overFloor: Cents
  /** The part that lowers taxable income below what the standard deduction would. */
  readonly usable: Cents
  readonly taxSaved: Cents
  readonly steps: readonly Step[]
  readonly warnings: readonly Warning[]
}

/**
 * Works out the federal deduction for medical costs: only the part above a share of adjusted gross income, and only
 * for people whose itemized deductions beat the standard deduction. The figures come from content/data/figures.yml
 * (medical-deduction-floor, standard-deduction-*).
 */
export function medicalDeduction(input: {
  costs: Cents
  income: Cents
  floorRate: BasisPoints
  otherItemized: Cents
  standardDeduction: Cents
  taxRate: BasisPoints
}): Outcome<MedicalDeduction> {
  const problems = [
    ...checkMoney('price-each', input.costs),
    ...checkMoney('income', input.income),
    ...checkRate('rate', input.floorRate),
    ...checkMoney('other-itemized', input.otherItemized),
    ...checkMoney('other-itemized', input.standardDeduction),
    ...checkRate('tax-rate', input.taxRate),
  ]
  if (problems.length > 0) return bad(problems)
  const floor = step('floor', 'percent', [rate('floor-rate', input.floorRate), money('adjusted-income', input.income)])
  const difference = step('costs-less-floor', 'subtract', [money('cost', input.costs), carry(floor)])
  const above = step('over-floor', 'larger', [carry(difference), money('nothing', 0)])
  const itemized = step('itemized', 'add', [money('other-itemized', input.otherItemized), carry(above)])
  const beyond = step('itemized-less-standard', 'subtract', [carry(itemized), money('standard-deduction', input.standardDeduction)])
  const gain = step('benefit-over-standard', 'larger', [carry(beyond), money('nothing', 0)])
  const usable = step('usable-deduction', 'smaller', [carry(above), carry(gain)])
  const saved = step('tax-saved', 'percent', [rate('income-rate', input.taxRate), carry(usable)])
  return good({
    overFloor: above.result,
    usable: usable.result,
    taxSaved: saved.result,
    steps: [floor, difference, above, itemized, beyond, gain, usable, saved],
    warnings: ['deduction-needs-itemizing', ...(saved.result === 0 ? (['deduction-worth-nothing'] as const) : [])],
  })
}
