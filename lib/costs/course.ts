import { checkCount, checkMoney, MOST_VISITS } from './bounds'
import type { Cents } from './money'
import { bad, good, type Outcome, type Problem } from './outcome'
import { carry, count, money, step, type Step } from './steps'
import type { Field, Warning } from './vocabulary'

/** Three values of one thing: at best, likely, and at worst. */
export interface Spread {
  readonly low: number
  readonly likely: number
  readonly high: number
}

/** The three columns of a spread, in the order they are shown. */
export const ENDS = ['low', 'likely', 'high'] as const
export type End = (typeof ENDS)[number]

/** The same value at all three ends: the reader knows it. */
export function known(value: number): Spread {
  return { low: value, likely: value, high: value }
}

/** What a first year of treatment is made of. Amounts in cents, counts in visits. */
export interface Course {
  readonly consultation: Spread
  readonly priceEach: Spread
  readonly seriesVisits: Spread
  readonly boosters: Spread
  readonly boosterPrice: Spread
  /** Added at every visit: monitoring, therapy, membership. */
  readonly extraEach: Spread
  /** Added once: evaluation, labs, enrolment. */
  readonly extraOnce: Spread
  readonly missedVisits: Spread
  readonly missedFee: Spread
  readonly rideEach: Spread
  readonly timeOffEach: Spread
}

/** The year at one end of its spread. `clinic` is what the clinic is paid; `total` adds rides and time off. */
export interface CourseSum {
  readonly visits: number
  readonly clinic: Cents
  readonly total: Cents
  readonly steps: readonly Step[]
}

/** A first year, at best, likely and at worst. */
export type CourseYear = Readonly<Record<End, CourseSum>> & { readonly warnings: readonly Warning[] }

const MONEY_FIELDS = {
  consultation: 'consultation',
  priceEach: 'price-each',
  boosterPrice: 'booster-price',
  extraEach: 'extra-each',
  extraOnce: 'extra-once',
  missedFee: 'missed-fee',
  rideEach: 'ride-each',
  timeOffEach: 'time-off-each',
} as const satisfies Partial<Record<keyof Course, Field>>

const COUNT_FIELDS = { seriesVisits: 'series-visits', boosters: 'boosters', missedVisits: 'missed-visits' } as const satisfies Partial<
  Record<keyof Course, Field>
>

/**
 * Adds up a first year of treatment at the three ends of its spread: consultation, series, boosters,
 * added fees, missed visits, rides and time off. Returns the problems when a figure makes no sense.
 */
export function courseYear(course: Course): Outcome<CourseYear> {
  const problems = checkCourse(course)
  if (problems.length > 0) return bad(problems)
  return good({
    low: sumOf(course, 'low'),
    likely: sumOf(course, 'likely'),
    high: sumOf(course, 'high'),
    warnings: [
      ...(course.boosters.high > course.boosters.low ? (['boosters-most-uncertain'] as const) : []),
      ...(course.timeOffEach.high > 0 ? (['time-off-not-medical'] as const) : []),
    ],
  })
}

function sumOf(course: Course, end: End): CourseSum {
  const series = step('series-total', 'multiply', [
    count('series-visits', course.seriesVisits[end]),
    money('series-price', course.priceEach[end]),
  ])
  const boosters = step('boosters-total', 'multiply', [
    count('boosters', course.boosters[end]),
    money('booster-price', course.boosterPrice[end]),
  ])
  const visits = course.seriesVisits[end] + course.boosters[end]
  const extras = step('extras-total', 'multiply', [count('visits', visits), money('extra-each', course.extraEach[end])])
  const missed = step('missed-total', 'multiply', [
    count('missed-visits', course.missedVisits[end]),
    money('missed-fee', course.missedFee[end]),
  ])
  const clinic = step('paid-to-clinic', 'add', [
    money('consultation', course.consultation[end]),
    carry(series),
    carry(boosters),
    carry(extras),
    money('extra-once', course.extraOnce[end]),
    carry(missed),
  ])
  const rides = step('rides-total', 'multiply', [count('visits', visits), money('ride-each', course.rideEach[end])])
  const timeOff = step('time-off-total', 'multiply', [count('visits', visits), money('time-off-each', course.timeOffEach[end])])
  const total = step('course-total', 'add', [carry(clinic), carry(rides), carry(timeOff)])
  return { visits, clinic: clinic.result, total: total.result, steps: [series, boosters, extras, missed, clinic, rides, timeOff, total] }
}

function checkCourse(course: Course): Problem[] {
  const problems: Problem[] = []
  for (const [key, field] of Object.entries(MONEY_FIELDS) as [keyof typeof MONEY_FIELDS, Field][]) {
    // Boosters at the price of the series need to be complained about once only.
    if (key === 'boosterPrice' && course.boosterPrice === course.priceEach) continue
    problems.push(...checkSpread(course[key], field, (value) => checkMoney(field, value)))
  }
  for (const [key, field] of Object.entries(COUNT_FIELDS) as [keyof typeof COUNT_FIELDS, Field][]) {
    problems.push(...checkSpread(course[key], field, (value) => checkCount(field, value, 0, MOST_VISITS)))
  }
  return problems
}

function checkSpread(spread: Spread, field: Field, check: (value: number) => Problem[]): Problem[] {
  const first = ENDS.map((end) => check(spread[end])).find((found) => found.length > 0)
  if (first !== undefined) return first
  return spread.low > spread.likely || spread.likely > spread.high ? [{ field, code: 'low-above-high' }] : []
}
