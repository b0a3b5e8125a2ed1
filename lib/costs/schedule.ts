import type { IsoDate } from '@/lib/content/schemas/common'
import { addDays } from '@/lib/dates/days'

/** One visit of a course. */
export interface Visit {
  readonly date: IsoDate
  readonly kind: 'consultation' | 'series' | 'booster'
}

/** Days between the first day and the last day of the year that the sheet covers. */
const LAST_DAY = 364
/** The consultation comes a week before the first infusion. */
const LEAD = 7

/**
 * Lays the visits of a first year on days: the consultation on the first day, the series a week later
 * spread evenly over `seriesDays` days, and the boosters evenly over what is left of the 365 days. The days are a plan to work sums with, not advice on when to be treated.
 */
export function courseSchedule(input: {
  start: IsoDate
  consultation: boolean
  seriesVisits: number
  seriesDays: number
  boosters: number
}): Visit[] {
  const first = input.consultation ? LEAD : 0
  const gap = input.seriesVisits > 1 ? input.seriesDays / (input.seriesVisits - 1) : 0
  const seriesEnd = Math.min(LAST_DAY, first + Math.round(gap * Math.max(0, input.seriesVisits - 1)))
  const series = Array.from({ length: input.seriesVisits }, (_, index): Visit => ({
    date: addDays(input.start, Math.min(LAST_DAY, first + Math.round(gap * index))),
    kind: 'series',
  }))
  const room = LAST_DAY - seriesEnd
  const boosters = Array.from({ length: input.boosters }, (_, index): Visit => ({
    date: addDays(input.start, seriesEnd + Math.floor((room * (index + 1)) / (input.boosters + 1))),
    kind: 'booster',
  }))
  const consultation: Visit[] = input.consultation ? [{ date: input.start, kind: 'consultation' }] : []
  return [...consultation, ...series, ...boosters]
}
