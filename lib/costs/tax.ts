import { checkMoney, checkRate } from './bounds'
import type { BasisPoints, Cents } from './money'
import { bad, good, type Outcome } from './outcome'
import { payment, type Payment } from './paying'
import { carry, money, rate, step, type Step } from './steps'
import type { Warning } from './vocabulary'

/** The part of medical costs above the floor, and the steps that lead to it. */
function overFloor(costs: Cents, income: Cents, floorRate: BasisPoints): { readonly toFloor: readonly Step[]; readonly above: Step } {
  const floor = step('floor', 'percent', [rate('floor-rate', floorRate), money('adjusted-income', income)])
  const difference = step('costs-less-floor', 'subtract', [money('unreimbursed', costs), carry(floor)])
  return { toFloor: [floor, difference], above: step('over-floor', 'larger', [carry(difference), money('nothing', 0)]) }
}

/**
 * Paying in any way and deducting the cost from federal income: what somebody saves who itemizes anyhow. `own` is the part of the
 * cost that no plan pays back; only that counts, and only above the floor, a share of adjusted gross income. The worst
 * case is that the standard deduction is larger, so that nothing is saved. Cents and basis points.
 */
export function taxDeduction(input: {
  cost: Cents
  own: Cents
  income: Cents
  floorRate: BasisPoints
  taxRate: BasisPoints
}): Outcome<Payment> {
  const { cost, own } = input
  const problems = [
    ...checkMoney('price-each', cost),
    ...checkMoney('price-each', own, cost),
    ...checkMoney('income', input.income),
    ...checkRate('tax-rate', input.taxRate),
  ]
  if (problems.length > 0) return bad(problems)
  const { toFloor, above } = overFloor(own, input.income, input.floorRate)
  const saved = step('tax-saved', 'percent', [rate('income-rate', input.taxRate), carry(above)])
  const total = step('total-paid', 'subtract', [money('cost', cost), carry(saved)])
  return good(
    payment('tax-deduction', {
      cost,
      steps: [...toFloor, above, saved, total],
      risk: saved.result,
      warnings: [above.result === 0 ? 'nothing-over-floor' : 'deduction-needs-itemizing'],
    }),
  )
}

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
  const { toFloor, above } = overFloor(input.costs, input.income, input.floorRate)
  const itemized = step('itemized', 'add', [money('other-itemized', input.otherItemized), carry(above)])
  const beyond = step('itemized-less-standard', 'subtract', [carry(itemized), money('standard-deduction', input.standardDeduction)])
  const gain = step('benefit-over-standard', 'larger', [carry(beyond), money('nothing', 0)])
  const usable = step('usable-deduction', 'smaller', [carry(above), carry(gain)])
  const saved = step('tax-saved', 'percent', [rate('income-rate', input.taxRate), carry(usable)])
  return good({
    overFloor: above.result,
    usable: usable.result,
    taxSaved: saved.result,
    steps: [...toFloor, above, itemized, beyond, gain, usable, saved],
    warnings: ['deduction-needs-itemizing', ...(saved.result === 0 ? (['deduction-worth-nothing'] as const) : [])],
  })
}
