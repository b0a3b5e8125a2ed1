import type { IsoDate } from '@/lib/content/schemas/common'
import { isDay } from '@/lib/dates/days'
import { isMonthDay, planYearStart, type MonthDay } from './calendar'
import { checkMoney, checkRate } from './bounds'
import type { BasisPoints, Cents } from './money'
import { bad, good, unique, type Outcome, type Problem } from './outcome'
import { carry, money, rate, step, type Step } from './steps'
import type { Warning } from './vocabulary'

/** What the reader pays of a covered charge once the deductible is met. */
export type CostShare =
  | { readonly kind: 'coinsurance'; readonly rate: BasisPoints }
  | { readonly kind: 'copay'; readonly each: Cents; readonly deductibleFirst: boolean }

/** The terms of one benefit of a plan (medical, or pharmacy). Amounts in cents. */
export interface BenefitTerms {
  readonly network: 'in' | 'out'
  readonly share: CostShare
  /** The whole deductible, which a new plan year brings back. */
  readonly deductible: Cents
  /** What is left of it in the plan year of the first claim. */
  readonly deductibleLeft: Cents
  /** The most the reader pays for covered charges in the first plan year; null when the plan sets no limit. */
  readonly limit: Cents | null
  /** What is left of it in the plan year of the first claim. */
  readonly limitLeft: Cents | null
  /** The limit of every later plan year. */
  readonly laterLimit: Cents | null
}

/** One line of a bill: what the clinic charges and what the plan allows for it. */
export interface BillLine {
  readonly part: 'visit' | 'infusion' | 'drug' | 'other'
  readonly charge: Cents
  readonly allowed: Cents
  readonly covered: boolean
}

/** One claim: a day and its lines. */
export interface Claim {
  readonly date: IsoDate
  readonly lines: readonly BillLine[]
}

/** The amounts of a settled claim, in the order in which they are shown. */
export const CLAIM_AMOUNTS = [
  'charge',
  'allowed',
  'deductiblePart',
  'costShare',
  'balanceBill',
  'notCovered',
  'planPays',
  'youPay',
] as const

/**
 * What becomes of a bill, in cents. `costShare` is deductible plus coinsurance or copay, after the yearly limit: the part that counts
 * toward the limit. `balanceBill` and `notCovered` count toward nothing.
 */
export type ClaimAmounts = Readonly<Record<(typeof CLAIM_AMOUNTS)[number], Cents>>

/** How one claim is settled; the steps show every amount. */
export interface SettledClaim extends ClaimAmounts {
  readonly date: IsoDate
  readonly planYear: IsoDate
  readonly steps: readonly Step[]
}

/** What one plan year comes to. */
export interface PlanYearTotal extends ClaimAmounts {
  readonly planYear: IsoDate
}

/** All claims settled in the order of their days. */
export interface Settlement {
  readonly claims: readonly SettledClaim[]
  readonly years: readonly PlanYearTotal[]
  readonly charge: Cents
  readonly planPays: Cents
  readonly youPay: Cents
  readonly steps: readonly Step[]
  readonly warnings: readonly Warning[]
}

/**
 * Settles claims against one benefit of a plan, in the order of their days.
 *
 * The deductible comes first, then coinsurance or a copay, and the yearly limit caps the two together.
 * Out of network, what the clinic charges above the allowed amount is the reader's and counts toward
 * nothing; in network it is written off. A line that is not covered is the reader's in full and counts
 * toward nothing. On the renewal day the deductible and the limit start anew.
 * Rules: HealthCare.gov, "Your total costs for health care" and the glossary entries "out-of-pocket
 * maximum" and "balance billing" (source ids healthcare-gov-total-costs, healthcare-gov-out-pocket-maximum-limit,
 * healthcare-gov-balance-billing).
 *
 * Returns every problem with the input instead when it makes no sense.
 */
export function settleClaims(terms: BenefitTerms, claims: readonly Claim[], renewal: MonthDay): Outcome<Settlement> {
  const problems = [...checkTerms(terms), ...checkClaims(claims, renewal)]
  if (problems.length > 0) return bad(problems)

  const inOrder = [...claims].sort((a, b) => a.date.localeCompare(b.date))
  const firstDay = inOrder[0]?.date
  const firstYear = firstDay === undefined ? null : planYearStart(firstDay, renewal)
  let year = firstYear
  let deductibleLeft = terms.deductibleLeft
  let limitLeft = terms.limitLeft
  const settled: SettledClaim[] = []
  for (const claim of inOrder) {
    const planYear = planYearStart(claim.date, renewal)
    if (planYear !== year) {
      year = planYear
      deductibleLeft = terms.deductible
      limitLeft = terms.laterLimit
    }
    const result = settleClaim(terms, claim, planYear, deductibleLeft, limitLeft)
    deductibleLeft -= result.deductiblePart
    if (limitLeft !== null) limitLeft -= result.costShare
    settled.push(result)
  }
  return good(summarize(terms, settled))
}

function settleClaim(terms: BenefitTerms, claim: Claim, planYear: IsoDate, deductibleLeft: Cents, limitLeft: Cents | null): SettledClaim {
  const covered = claim.lines.filter((line) => line.covered)
  const uncovered = claim.lines.filter((line) => !line.covered)
  const coveredCharge = step(
    'covered-charge',
    'add',
    covered.map((line) => money('charge', line.charge)),
  )
  const allowed = step(
    'allowed',
    'add',
    covered.map((line) => money('allowed', Math.min(line.allowed, line.charge))),
  )
  const notCovered = step(
    'not-covered',
    'add',
    uncovered.map((line) => money('charge', line.charge)),
  )
  const takesDeductible = terms.share.kind === 'coinsurance' || terms.share.deductibleFirst

  const deductible = step('deductible-part', 'smaller', [money('deductible-left', takesDeductible ? deductibleLeft : 0), carry(allowed)])
  const after = step('after-deductible', 'subtract', [carry(allowed), carry(deductible)])
  const part =
    terms.share.kind === 'coinsurance'
      ? step('coinsurance', 'percent', [rate('coinsurance-rate', terms.share.rate), carry(after)])
      : step('copay', 'smaller', [money('copay', terms.share.each), carry(after)])
  const sum = step('cost-share', 'add', [carry(deductible), carry(part)])
  const share = limitLeft === null ? sum : step('capped', 'smaller', [carry(sum), money('limit-left', limitLeft)])
  const planPays = step('plan-pays', 'subtract', [carry(allowed), carry(share)])
  const balance =
    terms.network === 'out' ? step('balance-bill', 'subtract', [carry(coveredCharge), carry(allowed)]) : step('balance-bill', 'add', [])
  const youPay = step('you-pay', 'add', [carry(share), carry(balance), carry(notCovered)])

  return {
    date: claim.date,
    planYear,
    charge: coveredCharge.result + notCovered.result,
    allowed: allowed.result,
    deductiblePart: Math.min(deductible.result, share.result),
    costShare: share.result,
    planPays: planPays.result,
    balanceBill: balance.result,
    notCovered: notCovered.result,
    youPay: youPay.result,
    steps: [coveredCharge, allowed, deductible, after, part, sum, ...(share === sum ? [] : [share]), planPays, balance, notCovered, youPay],
  }
}

/** Adds up the amounts of claims. */
export function sumClaims(claims: readonly SettledClaim[]): ClaimAmounts {
  const sum = (amount: keyof ClaimAmounts) => claims.reduce((total, claim) => total + claim[amount], 0)
  return Object.fromEntries(CLAIM_AMOUNTS.map((amount) => [amount, sum(amount)])) as unknown as ClaimAmounts
}

function summarize(terms: BenefitTerms, claims: readonly SettledClaim[]): Settlement {
  const all = sumClaims(claims)
  const planYears = [...new Set(claims.map((claim) => claim.planYear))]
  const steps = [
    step(
      'cost-share-total',
      'add',
      claims.map((claim) => money('cost-share', claim.costShare)),
    ),
    step(
      'balance-bill-total',
      'add',
      claims.map((claim) => money('balance-bill', claim.balanceBill)),
    ),
    step(
      'not-covered-total',
      'add',
      claims.map((claim) => money('not-covered', claim.notCovered)),
    ),
  ]
  const youPay = step('you-pay-total', 'add', steps.map(carry))
  const planPays = step(
    'plan-pays-total',
    'add',
    claims.map((claim) => money('plan-pays', claim.planPays)),
  )
  const warnings: Warning[] = ['promise-not']
  if (planYears.length > 1) warnings.push('crosses-plan-year')
  if (all.balanceBill > 0) warnings.push('balance-bill-outside-limit')
  if (all.notCovered > 0) warnings.push('not-covered-counts-nothing')
  if (terms.network === 'out' && terms.limit === null) warnings.push('no-limit-out-of-network')
  if (terms.network === 'in') warnings.push('no-balance-bill-in-network')
  return {
    claims,
    years: planYears.map((planYear) => ({ planYear, ...sumClaims(claims.filter((claim) => claim.planYear === planYear)) })),
    charge: all.charge,
    planPays: planPays.result,
    youPay: youPay.result,
    steps: [...steps, youPay, planPays],
    warnings,
  }
}

/** Every problem with the terms of a benefit. */
export function checkTerms(terms: BenefitTerms): Problem[] {
  const problems: Problem[] = [
    ...(terms.share.kind === 'coinsurance' ? checkRate('coinsurance', terms.share.rate) : checkMoney('copay', terms.share.each)),
    ...checkMoney('deductible', terms.deductible),
    ...checkMoney('deductible-left', terms.deductibleLeft),
    ...checkMoney('limit', terms.limit),
    ...checkMoney('limit-left', terms.limitLeft),
    ...checkMoney('limit', terms.laterLimit),
  ]
  if (problems.length > 0) return problems
  if (terms.deductibleLeft > terms.deductible) problems.push({ field: 'deductible-left', code: 'left-over-full', bound: terms.deductible })
  if (terms.limit !== null && terms.limit < terms.deductible)
    problems.push({ field: 'limit', code: 'limit-below-deductible', bound: terms.deductible })
  if (terms.limit !== null && terms.limitLeft !== null && terms.limitLeft > terms.limit) {
    problems.push({ field: 'limit-left', code: 'left-over-full', bound: terms.limit })
  }
  return problems
}

function checkClaims(claims: readonly Claim[], renewal: MonthDay): Problem[] {
  const problems: Problem[] = []
  if (!isMonthDay(renewal)) problems.push({ field: 'renewal', code: 'not-a-day-of-the-year' })
  if (claims.some((claim) => !isDay(claim.date))) problems.push({ field: 'start', code: 'not-a-date' })
  for (const { part, charge, allowed } of claims.flatMap((claim) => claim.lines)) {
    const name = part === 'visit' ? 'visit' : 'infusion'
    problems.push(...checkMoney(part === 'visit' ? 'visit-charge' : 'price-each', charge), ...checkMoney(`${name}-allowed`, allowed))
  }
  return unique(problems)
}
