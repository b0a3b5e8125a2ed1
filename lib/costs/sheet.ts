import type { IsoDate } from '@/lib/content/schemas/common'
import { isDay } from '@/lib/dates/days'
import type { MonthDay } from './calendar'
import { courseYear, known, type Course, type CourseYear, type End, type Spread } from './course'
import { deferredInterest } from './deferred-interest'
import { settleClaims, type BenefitTerms, type BillLine, type Claim, type Settlement } from './insurance'
import { partOf, type BasisPoints, type Cents } from './money'
import { bad, good, unique, type Outcome, type Problem } from './outcome'
import { clinicPlan, compareWays, installments, packagePrice, savings, taxAccount, type Payment } from './paying'
import { courseSchedule, type Visit } from './schedule'
import { money, step, type Step } from './steps'
import { taxDeduction } from './tax'
import { WAYS, type Field, type Warning } from './vocabulary'

/** Which infusions: for mood, or the longer ones for pain. */
export const TREATMENTS = ['mood', 'pain'] as const
export type Treatment = (typeof TREATMENTS)[number]

/** What the reader typed. Money in cents, rates in basis points; null where nothing was typed. */
export interface Sheet {
  readonly treatment: Treatment
  readonly start: IsoDate | null
  readonly priceEach: Cents | null
  readonly seriesVisits: number | null
  readonly boosters: number | null
  /** Missing, it is the price of the others. */
  readonly boosterPrice: Cents | null
  readonly consultation: Cents | null
  readonly extraEach: Cents | null
  readonly extraOnce: Cents | null
  readonly missedVisits: number | null
  readonly missedFee: Cents | null
  readonly rideEach: Cents | null
  readonly timeOffEach: Cents | null
  readonly network: 'none' | 'in' | 'out'
  readonly covers: 'nothing' | 'visit' | 'infusion' | 'all'
  readonly coinsurance: BasisPoints | null
  readonly copay: Cents | null
  readonly deductible: Cents | null
  readonly deductibleLeft: Cents | null
  readonly limit: Cents | null
  readonly limitLeft: Cents | null
  readonly renewal: MonthDay | null
  readonly visitCharge: Cents | null
  readonly visitAllowed: Cents | null
  readonly infusionAllowed: Cents | null
  readonly months: number | null
  readonly medicalCardRate: BasisPoints | null
  readonly loanRate: BasisPoints | null
  readonly reducedRate: BasisPoints | null
  readonly fee: Cents | null
  readonly downPayment: Cents | null
  readonly lateFee: Cents | null
  /** Missing, there is no such offer. */
  readonly packagePrice: Cents | null
  readonly packageSessions: number | null
  readonly taxRate: BasisPoints | null
  readonly taxRoom: Cents | null
  /** Adjusted gross income of the year. Missing, no deduction is worked out. */
  readonly income: Cents | null
}

/** The fields that a missing entry can be filled for. */
export const DEFAULTED_FIELDS = [
  'price-each',
  'series-visits',
  'boosters',
  'consultation',
  'extra-each',
  'extra-once',
  'missed-visits',
  'missed-fee',
  'ride-each',
  'time-off-each',
  'coinsurance-in',
  'coinsurance-out',
  'deductible',
  'visit-charge',
  'allowed-part',
  'months',
  'medical-card-rate',
  'loan-rate',
  'credit-card-rate',
  'tax-rate',
] as const
export type DefaultedField = (typeof DEFAULTED_FIELDS)[number]

/** A stated assumption: the field, what is put in its place, and (by its id) the words and sources for it. */
export interface Assumption {
  readonly field:
    | DefaultedField
    | 'start'
    | 'renewal'
    | 'limit'
    | 'deductible-left'
    | 'limit-left'
    | 'late-fee'
    | 'fee'
    | 'down-payment'
    | 'package-sessions'
    | 'tax-room'
    | 'deduction-floor'
  readonly spread: Spread | null
}

/** What stands behind the sheet when a field is empty: from content/data/costs.yml and figures.yml. */
export interface SheetBackground {
  readonly defaults: Readonly<Record<Treatment, Readonly<Record<DefaultedField, Spread>>>>
  /** Days that a series takes. */
  readonly seriesDays: Readonly<Record<Treatment, number>>
  readonly start: IsoDate
  /** The federal out-of-pocket limit for one person by calendar year: `{ '2026': 1060000 }`. */
  readonly limitByYear: Readonly<Record<string, Cents>>
  /** What an HSA can take in for one person, by calendar year. */
  readonly accountRoomByYear: Readonly<Record<string, Cents>>
  readonly penaltyRate: BasisPoints
  /** The share of income above which medical costs can be deducted. */
  readonly deductionFloor: BasisPoints
}

/** The whole answer: the year before and after insurance, the ways of paying, and everything it rests on. */
export interface SheetAnswer {
  readonly start: IsoDate
  /** The year that was added up, with every assumption filled in. */
  readonly inputs: Course
  /** The visits of the likely year on their planned days. */
  readonly visits: readonly Visit[]
  readonly course: CourseYear
  /** The reader's percentage in basis points; null without a plan or with a copay. */
  readonly coinsurance: BasisPoints | null
  /** What must be paid to the clinic in the likely year, in cents; out of network all of it, since the plan's money comes later. */
  readonly toPay: Cents
  readonly settlements: Readonly<Record<End, Settlement>> | null
  /** After what the plan pays or writes off. */
  readonly afterInsurance: Readonly<Record<End, Cents>>
  readonly planPays: Readonly<Record<End, Cents>>
  readonly steps: readonly Step[]
  readonly ways: readonly Payment[]
  readonly assumptions: readonly Assumption[]
  readonly warnings: readonly Warning[]
}

/**
 * Answers a sheet: fills what is missing with stated assumptions, adds up the year, settles it with the plan, and
 * works out every way of paying for the likely year. Returns every problem when a figure makes no sense.
 */
export function answerSheet(sheet: Sheet, background: SheetBackground): Outcome<SheetAnswer> {
  const assumptions: Assumption[] = []
  const take = (field: DefaultedField, value: number | null): Spread => {
    if (value !== null) return known(value)
    const spread = background.defaults[sheet.treatment][field]
    assumptions.push({ field, spread })
    return spread
  }
  if (sheet.start !== null && !isDay(sheet.start)) return bad([{ field: 'start', code: 'not-a-date' }])
  const start = sheet.start ?? background.start
  if (sheet.start === null) assumptions.push({ field: 'start', spread: null })

  const priceEach = take('price-each', sheet.priceEach)
  const course: Course = {
    priceEach,
    boosterPrice: sheet.boosterPrice === null ? priceEach : known(sheet.boosterPrice),
    seriesVisits: take('series-visits', sheet.seriesVisits),
    boosters: take('boosters', sheet.boosters),
    consultation: take('consultation', sheet.consultation),
    extraEach: take('extra-each', sheet.extraEach),
    extraOnce: take('extra-once', sheet.extraOnce),
    missedVisits: take('missed-visits', sheet.missedVisits),
    missedFee: take('missed-fee', sheet.missedFee),
    rideEach: take('ride-each', sheet.rideEach),
    timeOffEach: take('time-off-each', sheet.timeOffEach),
  }
  const year = courseYear(course)
  if (!year.ok) return year

  const insured = sheet.network === 'none' ? null : settleYear(sheet, sheet.network, course, start, background, take, assumptions)
  if (insured !== null && !insured.ok) return insured
  const settlements = insured?.value ?? null
  const afterSteps = perEnd((end) => afterInsurance(year.value[end].total, settlements?.[end] ?? null))
  const clinicAfter = year.value.likely.clinic - (settlements === null ? 0 : settlements.likely.charge - settlements.likely.youPay)
  // Out of network the clinic is paid in full first, and the plan's money comes later.
  const toPay = sheet.network === 'out' ? year.value.likely.clinic : clinicAfter
  const ways = waysOfPaying(
    sheet,
    course,
    { cost: toPay, bill: year.value.likely.clinic, own: clinicAfter },
    start,
    background,
    take,
    assumptions,
  )
  if (!ways.ok) return ways

  return good({
    start,
    inputs: course,
    visits: visitsOf(sheet.treatment, course, 'likely', start, background),
    course: year.value,
    coinsurance: sheet.network === 'none' || sheet.copay !== null ? null : coinsuranceOf(sheet, sheet.network, background),
    toPay,
    settlements,
    afterInsurance: perEnd((end) => afterSteps[end].result),
    planPays: perEnd((end) => settlements?.[end].planPays ?? 0),
    steps: [...year.value.likely.steps, ...(settlements?.likely.steps ?? []), afterSteps.likely],
    ways: ways.value,
    assumptions,
    warnings: [
      ...new Set([
        ...year.value.warnings,
        ...(settlements?.likely.warnings ?? []),
        ...(sheet.network === 'out' ? (['superbill-is-not-payment'] as const) : []),
        // What the reader has asked about is answered in the open, not only beside its sum.
        ...ways.value.flatMap(({ way, warnings }) => (way === 'package' || way === 'tax-deduction' ? warnings : [])),
      ]),
    ],
  })
}

function coinsuranceOf(sheet: Sheet, network: 'in' | 'out', background: SheetBackground): BasisPoints {
  return sheet.coinsurance ?? background.defaults[sheet.treatment][network === 'in' ? 'coinsurance-in' : 'coinsurance-out'].likely
}

function perEnd<T>(make: (end: End) => T): Record<End, T> {
  return { low: make('low'), likely: make('likely'), high: make('high') }
}

function afterInsurance(total: Cents, settlement: Settlement | null): Step {
  const writtenOff = settlement === null ? 0 : settlement.charge - settlement.planPays - settlement.youPay
  return step('after-insurance', 'subtract', [
    money('course-total', total),
    money('plan-pays-total', settlement?.planPays ?? 0),
    money('written-off', writtenOff),
  ])
}

type Take = (field: DefaultedField, value: number | null) => Spread

function settleYear(
  sheet: Sheet,
  network: 'in' | 'out',
  course: Course,
  start: IsoDate,
  background: SheetBackground,
  take: Take,
  assumptions: Assumption[],
): Outcome<Record<End, Settlement>> {
  const deductible = take('deductible', sheet.deductible).likely
  const deductibleLeft = sheet.deductibleLeft ?? deductible
  if (sheet.deductibleLeft === null) assumptions.push({ field: 'deductible-left', spread: known(deductible) })
  const { limit, laterLimit } = limits(sheet, network, start, background, assumptions)
  if (sheet.limitLeft === null && limit !== null) assumptions.push({ field: 'limit-left', spread: known(limit) })
  if (sheet.renewal === null) assumptions.push({ field: 'renewal', spread: null })
  const share: BenefitTerms['share'] =
    sheet.copay !== null
      ? { kind: 'copay', each: sheet.copay, deductibleFirst: true }
      : { kind: 'coinsurance', rate: take(network === 'in' ? 'coinsurance-in' : 'coinsurance-out', sheet.coinsurance).likely }
  const terms: BenefitTerms = { network, share, deductible, deductibleLeft, limit, limitLeft: sheet.limitLeft ?? limit, laterLimit }

  const visitCharge = take('visit-charge', sheet.visitCharge).likely
  const allowedPart = sheet.visitAllowed === null || sheet.infusionAllowed === null ? take('allowed-part', null).likely : 0
  const problems: Problem[] = []
  const results = perEnd((end) => {
    const claims = claimsOf(sheet, course, end, start, background, visitCharge, allowedPart)
    const outcome = settleClaims(terms, claims, sheet.renewal ?? '01-01')
    if (!outcome.ok) problems.push(...outcome.problems)
    return outcome
  })
  if (sheet.visitCharge !== null && sheet.visitCharge > course.priceEach.likely) {
    problems.push({ field: 'visit-charge', code: 'parts-over-price', bound: course.priceEach.likely })
  }
  const { low, likely, high } = results
  if (!low.ok || !likely.ok || !high.ok || problems.length > 0) return bad(unique(problems))
  return good({ low: low.value, likely: likely.value, high: high.value })
}

function limits(
  sheet: Sheet,
  network: 'in' | 'out',
  start: IsoDate,
  background: SheetBackground,
  assumptions: Assumption[],
): { limit: Cents | null; laterLimit: Cents | null } {
  if (sheet.limit !== null) return { limit: sheet.limit, laterLimit: sheet.limit }
  if (network === 'out') {
    assumptions.push({ field: 'limit', spread: null })
    return { limit: null, laterLimit: null }
  }
  const year = Number(start.slice(0, 4))
  const limit = background.limitByYear[String(year)] ?? null
  assumptions.push({ field: 'limit', spread: limit === null ? null : known(limit) })
  return { limit, laterLimit: background.limitByYear[String(year + 1)] ?? limit }
}

function visitsOf(treatment: Treatment, course: Course, end: End, start: IsoDate, background: SheetBackground): Visit[] {
  return courseSchedule({
    start,
    consultation: course.consultation[end] > 0,
    seriesVisits: course.seriesVisits[end],
    seriesDays: background.seriesDays[treatment],
    boosters: course.boosters[end],
  })
}

function claimsOf(
  sheet: Sheet,
  course: Course,
  end: End,
  start: IsoDate,
  background: SheetBackground,
  visitCharge: Cents,
  allowedPart: BasisPoints,
): Claim[] {
  const line = (part: 'visit' | 'infusion', charge: Cents): BillLine => ({
    part,
    charge,
    allowed: Math.min(charge, (part === 'visit' ? sheet.visitAllowed : sheet.infusionAllowed) ?? partOf(charge, allowedPart)),
    covered: sheet.covers === 'all' || sheet.covers === part,
  })
  return visitsOf(sheet.treatment, course, end, start, background).map(({ date, kind }) => {
    if (kind === 'consultation') return { date, lines: [line('visit', course.consultation[end])] }
    const price = course[kind === 'series' ? 'priceEach' : 'boosterPrice'][end]
    const visit = Math.min(price, visitCharge)
    return { date, lines: [line('visit', visit), line('infusion', price - visit)] }
  })
}

function waysOfPaying(
  sheet: Sheet,
  course: Course,
  // What must be paid, what the clinic charges without a plan, and what no plan pays back.
  { cost, bill, own }: { cost: Cents; bill: Cents; own: Cents },
  start: IsoDate,
  background: SheetBackground,
  take: Take,
  assumptions: Assumption[],
): Outcome<Payment[]> {
  const months = take('months', sheet.months).likely
  const zero = (field: 'fee' | 'late-fee' | 'down-payment', value: Cents | null): Cents => {
    if (value === null) assumptions.push({ field, spread: known(0) })
    return value ?? 0
  }
  const fee = zero('fee', sheet.fee)
  const lateFee = zero('late-fee', sheet.lateFee)
  const downPayment = Math.min(cost, zero('down-payment', sheet.downPayment))
  const room = sheet.taxRoom ?? background.accountRoomByYear[start.slice(0, 4)] ?? 0
  if (sheet.taxRoom === null) assumptions.push({ field: 'tax-room', spread: known(room) })
  const taxRate = take('tax-rate', sheet.taxRate).likely
  const card = deferredInterest({
    cost,
    months,
    yearlyRate: take('medical-card-rate', sheet.medicalCardRate).likely,
    monthly: null,
    lateFee,
  })
  const each: Outcome<Payment>[] = [
    savings(cost, months),
    clinicPlan({ cost, months, fee, downPayment, lateFee }),
    installments('loan', { cost, yearlyRate: take('loan-rate', sheet.loanRate).likely, months, fee, lateFee }),
    installments('credit-card', { cost, yearlyRate: take('credit-card-rate', null).likely, months, fee: 0, lateFee }),
    ...(sheet.reducedRate === null ? [] : [installments('reduced-rate', { cost, yearlyRate: sheet.reducedRate, months, fee: 0, lateFee })]),
    ...(sheet.packagePrice === null ? [] : [packageOf(sheet, course, cost, bill, sheet.packagePrice, assumptions)]),
    taxAccount({ cost, eligible: own, room, taxRate, penaltyRate: background.penaltyRate }),
    ...(sheet.income === null ? [] : [deductionOf(cost, own, sheet.income, taxRate, background, assumptions)]),
    ...(card.ok ? [good(card.value.inTime), good(card.value.oneDayLate), good(card.value.onePaymentShort)] : [card]),
  ]
  const problems = each.flatMap((outcome) => (outcome.ok ? [] : outcome.problems))
  if (problems.length > 0) return bad(unique(problems))
  return good(
    compareWays(
      each.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
      WAYS,
    ),
  )
}

function packageOf(sheet: Sheet, course: Course, cost: Cents, bill: Cents, price: Cents, assumptions: Assumption[]): Outcome<Payment> {
  const { seriesVisits, priceEach, boosters, boosterPrice } = course
  if (sheet.packageSessions === null) assumptions.push({ field: 'package-sessions', spread: known(seriesVisits.likely) })
  return packagePrice({
    cost,
    bill,
    packagePrice: price,
    sessions: sheet.packageSessions ?? seriesVisits.likely,
    series: { visits: seriesVisits.likely, price: priceEach.likely },
    boosters: { visits: boosters.likely, price: boosterPrice.likely },
  })
}

function deductionOf(
  cost: Cents,
  own: Cents,
  income: Cents,
  taxRate: BasisPoints,
  { deductionFloor: floorRate }: SheetBackground,
  assumptions: Assumption[],
): Outcome<Payment> {
  assumptions.push({ field: 'deduction-floor', spread: known(floorRate) })
  return taxDeduction({ cost, own, income, floorRate, taxRate })
}

/** Puts sheets beside each other, the smallest likely cost first; the order in which they were made decides a tie. */
export function compareSheets<T extends { readonly answer: SheetAnswer }>(sheets: readonly T[]): T[] {
  return [...sheets].sort((a, b) => a.answer.afterInsurance.likely - b.answer.afterInsurance.likely)
}

/** The field of the form that an assumption belongs to. */
export function fieldOf({ field }: Assumption): Field {
  return field === 'coinsurance-in' || field === 'coinsurance-out' ? 'coinsurance' : field
}
