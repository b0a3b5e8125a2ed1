import { checkCount, checkMoney, checkRate, MOST_MONTHS } from './bounds'
import { roundedQuotient, WHOLE, type BasisPoints, type Cents } from './money'
import { bad, good, type Outcome } from './outcome'
import type { Payment } from './paying'
import { carry, count, money, rate, step, type Step } from './steps'

/** One month of the promotion: what was owed during it, the interest set aside for it, and the payment at its end. */
export interface PromotionMonth {
  readonly month: number
  readonly owed: Cents
  readonly interest: Cents
  readonly paid: Cents
}

/** A medical card's "no interest if paid in full": the three ways it can end, and the months behind them. */
export interface DeferredInterest {
  readonly months: readonly PromotionMonth[]
  /** All interest set aside since the day of purchase. */
  readonly deferred: Cents
  /** What is still owed of the purchase when the promotion ends, with the plan as typed. */
  readonly left: Cents
  readonly inTime: Payment
  readonly oneDayLate: Payment
  readonly onePaymentShort: Payment
}

/**
 * Works out a deferred-interest promotion. Cents, whole months, basis points a year.
 *
 * Interest is set aside each month on what was owed during that month, from the day of purchase. If the
 * whole purchase is paid by the last day, none of it is charged; if anything is left, all of it is. That is how the
 * Consumer Financial Protection Bureau describes it (source id cfpb-health-care-credit-cards). Interest is not added to
 * interest here; a card that does so charges more, which the warning says.
 *
 * - in time: the payments clear the purchase by the last month.
 * - one day late: the last payment arrives a day after the promotion ends.
 * - one payment short: the last payment is not made, and everything is paid a month later, with that month's interest.
 *
 * `monthly` null means the purchase divided by the months, rounded up to the cent. A monthly payment that cannot clear the purchase
 * in time leaves more to be paid at the end.
 */
export function deferredInterest(input: {
  cost: Cents
  months: number
  yearlyRate: BasisPoints
  monthly: Cents | null
  lateFee: Cents
}): Outcome<DeferredInterest> {
  const problems = [
    ...checkMoney('price-each', input.cost),
    ...checkCount('months', input.months, 1, MOST_MONTHS),
    ...checkRate('rate', input.yearlyRate),
    ...checkMoney('monthly-payment', input.monthly),
    ...checkMoney('late-fee', input.lateFee),
  ]
  if (problems.length > 0) return bad(problems)

  const dueEach = step('monthly-payment', 'divide', [money('cost', input.cost), count('months', input.months)])
  const monthly = input.monthly ?? dueEach.result
  const months = promotionMonths(input.cost, input.months, input.yearlyRate, monthly)
  const deferred = step(
    'deferred-interest',
    'add',
    months.map((month) => money('interest', month.interest)),
  )
  const last = months.at(-1)
  const left = last === undefined ? 0 : last.owed - last.paid
  const lastPayment = last?.paid ?? 0
  const ways = {
    cost: input.cost,
    months: input.months,
    monthly,
    lateFee: input.lateFee,
    yearlyRate: input.yearlyRate,
    dueEach,
    deferred,
    tooLow: left > 0,
  }
  const short = onePaymentShort(ways, left + lastPayment)
  return good({
    months,
    deferred: deferred.result,
    left,
    inTime: inTime(ways, short.total),
    oneDayLate: oneDayLate(ways),
    onePaymentShort: short,
  })
}

interface Terms {
  readonly cost: Cents
  readonly months: number
  readonly monthly: Cents
  readonly lateFee: Cents
  readonly yearlyRate: BasisPoints
  readonly dueEach: Step
  readonly deferred: Step
  readonly tooLow: boolean
}

function promotionMonths(cost: Cents, count: number, yearlyRate: BasisPoints, monthly: Cents): PromotionMonth[] {
  const months: PromotionMonth[] = []
  let owed = cost
  for (let month = 1; month <= count; month += 1) {
    const paid = Math.min(monthly, owed)
    months.push({ month, owed, interest: roundedQuotient(owed * yearlyRate, WHOLE * 12), paid })
    owed -= paid
  }
  return months
}

function inTime(terms: Terms, worst: Cents): Payment {
  const total = step('total-paid', 'add', [money('cost', terms.cost)])
  return {
    way: 'deferred-in-time',
    total: total.result,
    extra: 0,
    monthly: terms.dueEach.result,
    months: terms.months,
    worst,
    steps: [terms.dueEach, total],
    warnings: ['deferred-interest-all-back', ...(terms.tooLow ? (['payment-too-low'] as const) : [])],
  }
}

function oneDayLate(terms: Terms): Payment {
  const total = step('total-paid', 'add', [money('cost', terms.cost), carry(terms.deferred), money('late-fee', terms.lateFee)])
  const extra = step('extra', 'subtract', [carry(total), money('cost', terms.cost)])
  return {
    way: 'deferred-one-day-late',
    total: total.result,
    extra: extra.result,
    monthly: terms.monthly,
    months: terms.months,
    worst: total.result,
    steps: [terms.deferred, total, extra],
    warnings: ['deferred-interest-all-back', 'interest-on-interest'],
  }
}

function onePaymentShort(terms: Terms, owed: Cents): Payment {
  const after = step('owed-after-promotion', 'add', [money('balance-left', owed), carry(terms.deferred)])
  const next = nextMonth(terms, owed)
  const total = step('total-paid', 'add', [money('cost', terms.cost), carry(terms.deferred), carry(next), money('late-fee', terms.lateFee)])
  const extra = step('extra', 'subtract', [carry(total), money('cost', terms.cost)])
  return {
    way: 'deferred-one-payment-short',
    total: total.result,
    extra: extra.result,
    monthly: terms.monthly,
    months: terms.months + 1,
    worst: total.result,
    steps: [terms.deferred, after, next, total, extra],
    warnings: ['deferred-interest-all-back', 'interest-on-interest'],
  }
}

function nextMonth(terms: Terms, owed: Cents): Step {
  return step('next-month-interest', 'month-interest', [
    money('owed-after-promotion', owed + terms.deferred.result),
    rate('interest-rate', terms.yearlyRate),
  ])
}

/** How much deferred interest adds, as a part of the purchase in basis points: 16.41 % is 1641. */
export function addedPart(result: { deferred: Cents; cost: Cents }): BasisPoints {
  return result.cost === 0 ? 0 : roundedQuotient(result.deferred * WHOLE, result.cost)
}
