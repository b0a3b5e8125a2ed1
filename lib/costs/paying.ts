import { checkCount, checkMoney, checkRate, MOST_MONTHS, MOST_VISITS } from './bounds'
import type { BasisPoints, Cents } from './money'
import { bad, good, type Outcome } from './outcome'
import { carry, count, money, rate, step, type Step } from './steps'
import type { Warning, Way } from './vocabulary'

/** What one way of paying comes to. Amounts in cents. */
export interface Payment {
  readonly way: Way
  /** Everything that leaves the reader's pocket, less what comes back through tax. */
  readonly total: Cents
  /** Above the cost itself; below 0 when the way saves money. */
  readonly extra: Cents
  /** The usual monthly payment, or null when there is none. */
  readonly monthly: Cents | null
  readonly months: number
  /** The most it comes to when something goes wrong that the terms allow for. */
  readonly worst: Cents
  readonly steps: readonly Step[]
  readonly warnings: readonly Warning[]
}

/** Saving first: nothing is added, and treatment waits. */
export function savings(cost: Cents, months: number): Outcome<Payment> {
  const problems = [...checkMoney('price-each', cost), ...checkCount('months', months, 1, MOST_MONTHS)]
  if (problems.length > 0) return bad(problems)
  const monthly = step('each-month', 'divide', [money('cost', cost), count('months', months)])
  const total = step('total-paid', 'add', [money('cost', cost)])
  return good({
    way: 'savings',
    total: cost,
    extra: 0,
    monthly: monthly.result,
    months,
    worst: cost,
    steps: [monthly, total],
    warnings: ['saving-means-waiting'],
  })
}

/** A clinic's own plan without interest: perhaps a down payment, perhaps a fee. The last payment is the smaller rest. */
export function clinicPlan(input: { cost: Cents; months: number; fee: Cents; downPayment: Cents; lateFee: Cents }): Outcome<Payment> {
  const problems = [
    ...checkMoney('price-each', input.cost),
    ...checkCount('months', input.months, 1, MOST_MONTHS),
    ...checkMoney('fee', input.fee),
    ...checkMoney('down-payment', input.downPayment, input.cost),
    ...checkMoney('late-fee', input.lateFee),
  ]
  if (problems.length > 0) return bad(problems)
  const left = step('balance-left', 'subtract', [money('cost', input.cost), money('down-payment', input.downPayment)])
  const monthly = step('each-month', 'divide', [carry(left), count('months', input.months)])
  const total = step('total-paid', 'add', [money('cost', input.cost), money('fee', input.fee)])
  const extra = step('extra', 'subtract', [carry(total), money('cost', input.cost)])
  return good({
    way: 'clinic-plan',
    total: total.result,
    extra: extra.result,
    monthly: monthly.result,
    months: input.months,
    worst: total.result + input.lateFee,
    steps: [left, monthly, total, extra],
    warnings: ['clinic-plan-written', ...(input.fee > 0 ? (['fee-in-advance'] as const) : [])],
  })
}

/**
 * A package of sessions paid at once, beside paying for each. `used` is how many the reader takes; what is
 * left over is lost when the clinic's terms say so, and that is the worst case.
 */
export function packagePrice(input: { packagePrice: Cents; sessions: number; used: number; priceEach: Cents }): Outcome<Payment> {
  const problems = [
    ...checkMoney('package-price', input.packagePrice),
    ...checkCount('package-sessions', input.sessions, 1, MOST_VISITS),
    ...checkCount('package-used', input.used, 0, input.sessions),
    ...checkMoney('price-each', input.priceEach),
  ]
  if (problems.length > 0) return bad(problems)
  const oneByOne = step('pay-per-session', 'multiply', [count('sessions-used', input.used), money('series-price', input.priceEach)])
  const total = step('total-paid', 'add', [money('package-price', input.packagePrice)])
  const extra = step('extra', 'subtract', [carry(total), carry(oneByOne)])
  return good({
    way: 'package',
    total: total.result,
    extra: extra.result,
    monthly: null,
    months: 0,
    worst: total.result,
    steps: [oneByOne, total, extra],
    warnings: ['package-may-expire'],
  })
}

/**
 * A loan, a reduced-rate plan or an ordinary card paid off in equal months. Cents and basis points a year.
 * The total is the payment times the months, as lenders must disclose it; the last payment may be a few cents smaller.
 * A fee is paid on top. Source of the method: 12 CFR 1026, appendix J.
 */
export function installments(
  way: 'loan' | 'reduced-rate' | 'credit-card',
  input: { cost: Cents; yearlyRate: BasisPoints; months: number; fee: Cents; lateFee: Cents },
): Outcome<Payment> {
  const problems = [
    ...checkMoney('price-each', input.cost),
    ...checkRate('rate', input.yearlyRate),
    ...checkCount('months', input.months, 1, MOST_MONTHS),
    ...checkMoney('fee', input.fee),
    ...checkMoney('late-fee', input.lateFee),
  ]
  if (problems.length > 0) return bad(problems)
  const monthly = step('monthly-payment', 'level-payment', [
    money('cost', input.cost),
    rate('interest-rate', input.yearlyRate),
    count('months', input.months),
  ])
  const payments = step('all-payments', 'multiply', [count('months', input.months), carry(monthly)])
  // The last payment settles what rounding leaves: at 0 % the whole is the price to the cent, and it is never less.
  const paid = step('after-balance', input.yearlyRate === 0 ? 'smaller' : 'larger', [carry(payments), money('cost', input.cost)])
  const interest = step('interest', 'subtract', [carry(paid), money('cost', input.cost)])
  const total = step('total-paid', 'add', [carry(paid), money('fee', input.fee)])
  const extra = step('extra', 'subtract', [carry(total), money('cost', input.cost)])
  return good({
    way,
    total: total.result,
    extra: extra.result,
    monthly: monthly.result,
    months: input.months,
    worst: total.result + input.lateFee,
    steps: [monthly, payments, paid, interest, total, extra],
    warnings: ['rate-is-one-report', ...(input.fee > 0 ? (['fee-in-advance'] as const) : [])],
  })
}

/**
 * Paying from a health savings or flexible spending account: the income tax that is not paid on the part of the cost
 * that is eligible and for which there is room. The worst case is that nothing qualifies: then nothing is saved, and
 * the account owes the tax and the penalty rate on what was taken out.
 */
export function taxAccount(input: {
  cost: Cents
  eligible: Cents
  room: Cents
  taxRate: BasisPoints
  penaltyRate: BasisPoints
}): Outcome<Payment> {
  const problems = [
    ...checkMoney('price-each', input.cost),
    ...checkMoney('price-each', input.eligible, input.cost),
    ...checkMoney('tax-room', input.room),
    ...checkRate('tax-rate', input.taxRate),
    ...checkRate('tax-rate', input.penaltyRate),
  ]
  if (problems.length > 0) return bad(problems)
  const used = step('eligible', 'smaller', [money('eligible', input.eligible), money('room', input.room)])
  const saved = step('tax-saved', 'percent', [rate('income-rate', input.taxRate), carry(used)])
  const total = step('total-paid', 'subtract', [money('cost', input.cost), carry(saved)])
  const extra = step('extra', 'subtract', [carry(total), money('cost', input.cost)])
  const penalty = step('fee', 'percent', [rate('income-rate', input.penaltyRate), carry(used)])
  return good({
    way: 'tax-account',
    total: total.result,
    extra: extra.result,
    monthly: null,
    months: 0,
    worst: input.cost + penalty.result,
    steps: [used, saved, total, extra],
    warnings: ['hsa-needs-diagnosis', ...(input.eligible > input.room ? (['hsa-over-room'] as const) : [])],
  })
}

/** Puts ways of paying in order, the smallest total first; equal totals stay in the order of the list of ways. */
export function compareWays(payments: readonly Payment[], order: readonly Way[]): Payment[] {
  return [...payments].sort((a, b) => a.total - b.total || order.indexOf(a.way) - order.indexOf(b.way))
}
