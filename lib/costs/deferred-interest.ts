import { checkMoney } from './bounds'
import { roundedQuotient, WHOLE, type BasisPoints, type Cents } from './money'
import { bad, good, type Outcome } from './outcome'
import { checkOffer, payment, type Payment } from './paying'
import { carry, count, money, rate, step } from './steps'
import type { Warning } from './vocabulary'

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
  const problems = [...checkOffer(input), ...checkMoney('monthly-payment', input.monthly)]
  if (problems.length > 0) return bad(problems)

  const { cost, yearlyRate, lateFee } = input
  const dueEach = step('monthly-payment', 'divide', [money('cost', cost), count('months', input.months)])
  const monthly = input.monthly ?? dueEach.result
  const months = promotionMonths(cost, input.months, yearlyRate, monthly)
  const deferred = step(
    'deferred-interest',
    'add',
    months.map((month) => money('interest', month.interest)),
  )
  const last = months.at(-1)
  const left = last === undefined ? 0 : last.owed - last.paid
  const owed = left + (last?.paid ?? 0)

  const warnings: Warning[] = ['deferred-interest-all-back', ...(left > 0 ? (['payment-too-low'] as const) : [])]
  const late: Warning[] = [...warnings, 'interest-on-interest']
  const fee = money('late-fee', lateFee)
  const after = step('owed-after-promotion', 'add', [money('balance-left', owed), carry(deferred)])
  const next = step('next-month-interest', 'month-interest', [carry(after), rate('interest-rate', yearlyRate)])
  const inTimeTotal = step('total-paid', 'add', [money('cost', cost)])
  const lateTotal = step('total-paid', 'add', [money('cost', cost), carry(deferred), fee])
  const shortTotal = step('total-paid', 'add', [money('cost', cost), carry(deferred), carry(next), fee])
  return good({
    months,
    deferred: deferred.result,
    left,
    inTime: payment('deferred-in-time', {
      cost,
      steps: [dueEach, inTimeTotal],
      monthly: dueEach.result,
      months: input.months,
      risk: shortTotal.result - cost,
      warnings,
    }),
    oneDayLate: payment('deferred-one-day-late', { cost, steps: [deferred, lateTotal], monthly, months: input.months, warnings: late }),
    onePaymentShort: payment('deferred-one-payment-short', {
      cost,
      steps: [deferred, after, next, shortTotal],
      monthly,
      months: input.months + 1,
      warnings: late,
    }),
  })
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
