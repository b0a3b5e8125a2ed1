import { checkCount, checkMoney, checkRate, MOST_MONTHS, MOST_VISITS } from './bounds'
import { partOf, type BasisPoints, type Cents } from './money'
import { bad, good, type Outcome, type Problem } from './outcome'
import { carry, count, money, rate, step, type Operand, type Step } from './steps'
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

/** What a way of paying is worked out from: the steps that lead to its total, and what is not the same for all ways. */
interface Parts {
  readonly cost: Cents
  /** Leads to the total paid; the total itself is its last entry. */
  readonly steps: readonly Step[]
  readonly monthly?: Cents
  readonly months?: number
  /** What can come on top when something goes wrong. */
  readonly risk?: Cents
  readonly warnings: readonly Warning[]
}

/** Finishes a way of paying: its total, and what that is more than the cost. */
export function payment(way: Way, { cost, steps, monthly, months = 0, risk = 0, warnings }: Parts): Payment {
  const total = steps.at(-1)?.result ?? 0
  const extra = step('extra', 'subtract', [money('total-paid', total), money('cost', cost)])
  return { way, total, extra: extra.result, monthly: monthly ?? null, months, worst: total + risk, steps: [...steps, extra], warnings }
}

/** What most offers to pay over time have in common, in cents, months and basis points a year. */
interface Offer {
  readonly cost: Cents
  readonly months: number
  readonly yearlyRate?: BasisPoints
  readonly fee?: Cents
  readonly lateFee?: Cents
}

/** Every problem with the terms of an offer. */
export function checkOffer({ cost, months, yearlyRate = 0, fee = 0, lateFee = 0 }: Offer): Problem[] {
  return [
    ...checkMoney('price-each', cost),
    ...checkRate('rate', yearlyRate),
    ...checkCount('months', months, 1, MOST_MONTHS),
    ...checkMoney('fee', fee),
    ...checkMoney('late-fee', lateFee),
  ]
}

/** Saving first: nothing is added, and treatment waits. */
export function savings(cost: Cents, months: number): Outcome<Payment> {
  const problems = checkOffer({ cost, months })
  if (problems.length > 0) return bad(problems)
  const monthly = step('each-month', 'divide', [money('cost', cost), count('months', months)])
  const total = step('total-paid', 'add', [money('cost', cost)])
  return good(payment('savings', { cost, steps: [monthly, total], monthly: monthly.result, months, warnings: ['saving-means-waiting'] }))
}

/** A clinic's own plan without interest: perhaps a down payment, perhaps a fee. The last payment is the smaller rest. */
export function clinicPlan(input: { cost: Cents; months: number; fee: Cents; downPayment: Cents; lateFee: Cents }): Outcome<Payment> {
  const { cost, months, fee, downPayment, lateFee } = input
  const problems = [...checkOffer(input), ...checkMoney('down-payment', downPayment, cost)]
  if (problems.length > 0) return bad(problems)
  const left = step('balance-left', 'subtract', [money('cost', cost), money('down-payment', downPayment)])
  const monthly = step('each-month', 'divide', [carry(left), count('months', months)])
  const total = step('total-paid', 'add', [money('cost', cost), money('fee', fee)])
  const steps = [left, monthly, total]
  return good(
    payment('clinic-plan', {
      cost,
      steps,
      monthly: monthly.result,
      months,
      risk: lateFee,
      warnings: ['clinic-plan-written', ...feeWarning(fee)],
    }),
  )
}

/** Infusions at one price. */
interface Sessions {
  readonly visits: number
  readonly price: Cents
}

/**
 * A package of sessions paid at once in place of paying for each. It pays for the series first and for boosters then; sessions of the
 * package beyond them are lost, as many clinics' terms say. `bill` is all that the clinic charges for the year, with these
 * sessions one by one. No plan is asked for any of it, so where a plan would pay the clinic, `cost` is less than the bill.
 */
export function packagePrice(input: {
  cost: Cents
  bill: Cents
  packagePrice: Cents
  sessions: number
  series: Sessions
  boosters: Sessions
}): Outcome<Payment> {
  const { cost, bill, sessions, series, boosters } = input
  const problems = [
    ...checkMoney('package-price', input.packagePrice),
    ...checkCount('package-sessions', sessions, 1, MOST_VISITS),
    ...checkMoney('price-each', bill),
  ]
  if (problems.length > 0) return bad(problems)
  const oneByOne = (used: number, price: Operand) => step('pay-per-session', 'multiply', [count('sessions-used', used), price])
  const inSeries = Math.min(sessions, series.visits)
  const first = oneByOne(inSeries, money('series-price', series.price))
  const later = oneByOne(Math.min(sessions - inSeries, boosters.visits), money('booster-price', boosters.price))
  const rest = step('rest-of-cost', 'subtract', [money('paid-to-clinic', bill), carry(first), carry(later)])
  const total = step('total-paid', 'add', [money('package-price', input.packagePrice), carry(rest)])
  const warnings: Warning[] = ['package-may-expire', ...(bill > cost ? (['package-without-plan'] as const) : [])]
  return good(payment('package', { cost, steps: [first, later, rest, total], warnings }))
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
  const { cost, yearlyRate, months, fee, lateFee } = input
  const problems = checkOffer(input)
  if (problems.length > 0) return bad(problems)
  const monthly = step('monthly-payment', 'level-payment', [
    money('cost', cost),
    rate('interest-rate', yearlyRate),
    count('months', months),
  ])
  const payments = step('all-payments', 'multiply', [count('months', months), carry(monthly)])
  // The last payment settles what rounding leaves: at 0 % the whole is the price to the cent, and it is never less.
  const paid = step('after-balance', yearlyRate === 0 ? 'smaller' : 'larger', [carry(payments), money('cost', cost)])
  const interest = step('interest', 'subtract', [carry(paid), money('cost', cost)])
  const total = step('total-paid', 'add', [carry(paid), money('fee', fee)])
  const steps = [monthly, payments, paid, interest, total]
  return good(
    payment(way, { cost, steps, monthly: monthly.result, months, risk: lateFee, warnings: ['rate-is-one-report', ...feeWarning(fee)] }),
  )
}

function feeWarning(fee: Cents): Warning[] {
  return fee > 0 ? ['fee-in-advance'] : []
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
  const { cost, eligible, room, taxRate, penaltyRate } = input
  const problems = [
    ...checkMoney('price-each', cost),
    ...checkMoney('price-each', eligible, cost),
    ...checkMoney('tax-room', room),
    ...checkRate('tax-rate', taxRate),
    ...checkRate('tax-rate', penaltyRate),
  ]
  if (problems.length > 0) return bad(problems)
  const used = step('eligible', 'smaller', [money('eligible', eligible), money('room', room)])
  const saved = step('tax-saved', 'percent', [rate('income-rate', taxRate), carry(used)])
  const total = step('total-paid', 'subtract', [money('cost', cost), carry(saved)])
  const warnings: Warning[] = ['hsa-needs-diagnosis', ...(eligible > room ? (['hsa-over-room'] as const) : [])]
  return good(
    payment('tax-account', { cost, steps: [used, saved, total], risk: saved.result + partOf(used.result, penaltyRate), warnings }),
  )
}

/** Puts ways of paying in order, the smallest total first; equal totals stay in the order of the list of ways. */
export function compareWays(payments: readonly Payment[], order: readonly Way[]): Payment[] {
  return [...payments].sort((a, b) => a.total - b.total || order.indexOf(a.way) - order.indexOf(b.way))
}
