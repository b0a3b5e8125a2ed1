import { checkCount, checkMoney, MOST_VISITS } from './bounds'
import type { Cents } from './money'
import { bad, good, type Outcome, type Problem } from './outcome'
import { carry, count, money, step, type Step } from './steps'
import { fieldName, type Warning } from './vocabulary'

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

const AMOUNTS = ['priceEach', 'boosterPrice', 'consultation', 'extraEach', 'extraOnce', 'missedFee', 'rideEach', 'timeOffEach'] as const
const COUNTS = ['seriesVisits', 'boosters', 'missedVisits'] as const

/**
 * What a first year of treatment is made of. Amounts in cents, counts in visits. `extraEach` is added at every visit (monitoring,
 * therapy), `extraOnce` once (evaluation, labs, enrolment).
 */
export type Course = Readonly<Record<(typeof AMOUNTS)[number] | (typeof COUNTS)[number], Spread>>

/** The year at one end of its spread. `clinic` is what the clinic is paid; `total` adds rides and time off. */
export interface CourseSum {
  readonly visits: number
  readonly clinic: Cents
  readonly total: Cents
  readonly steps: readonly Step[]
}

/** A first year, at best, likely and at worst. */
export type CourseYear = Readonly<Record<End, CourseSum>> & { readonly warnings: readonly Warning[] }

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

/** Every problem with what was typed. The spreads that stand in for missing entries are checked with the content. */
function checkCourse(course: Course): Problem[] {
  return [
    ...AMOUNTS.flatMap((part) => checkMoney(fieldName(part), course[part].likely)),
    ...COUNTS.flatMap((part) => checkCount(fieldName(part), course[part].likely, 0, MOST_VISITS)),
    // Boosters at the price of the series need to be complained about once only.
  ].filter(({ field }) => field !== 'booster-price' || course.boosterPrice !== course.priceEach)
}
