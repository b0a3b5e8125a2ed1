import type { IsoDate } from '@/lib/content/schemas/common'
import { addDays } from '@/lib/dates/days'

/** What to do where a month has no such day: keep its last day, or take the first day of the month after it. */
export type MonthEnd = 'last-day' | 'first-of-next'

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function isoOf(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The same day of the month `count` months later. `monthEnd` says what counts where that month has no such day. */
export function addMonths(day: IsoDate, count: number, monthEnd: MonthEnd): IsoDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const months = year * 12 + (month - 1) + count
  const toYear = Math.floor(months / 12)
  const toMonth = (months % 12) + 1
  const last = lastDayOf(toYear, toMonth)
  if (date <= last) return isoOf(toYear, toMonth, date)
  const end = isoOf(toYear, toMonth, last)
  return monthEnd === 'last-day' ? end : addDays(end, 1)
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: IsoDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

export function isWeekend(day: IsoDate): boolean {
  return weekday(day) === 0 || weekday(day) === 6
}

/** The nth given weekday of a month; `nth` -1 is the last. */
function nthWeekday(year: number, month: number, wanted: number, nth: number): IsoDate {
  if (nth > 0) {
    const first = isoOf(year, month, 1)
    return addDays(first, ((wanted - weekday(first) + 7) % 7) + (nth - 1) * 7)
  }
  const last = isoOf(year, month, lastDayOf(year, month))
  return addDays(last, -((weekday(last) - wanted + 7) % 7))
}

/** A holiday on a Saturday is kept on Friday, one on a Sunday on Monday. */
function observed(day: IsoDate): IsoDate {
  if (weekday(day) === 6) return addDays(day, -1)
  if (weekday(day) === 0) return addDays(day, 1)
  return day
}

/** The federal holidays of 5 U.S.C. 6103 that fall in a year, each on the day offices keep it, in order. */
function federalHolidays(year: number): IsoDate[] {
  return [
    observed(isoOf(year, 1, 1)),
    nthWeekday(year, 1, 1, 3),
    nthWeekday(year, 2, 1, 3),
    nthWeekday(year, 5, 1, -1),
    observed(isoOf(year, 6, 19)),
    observed(isoOf(year, 7, 4)),
    nthWeekday(year, 9, 1, 1),
    nthWeekday(year, 10, 1, 2),
    observed(isoOf(year, 11, 11)),
    nthWeekday(year, 11, 4, 4),
    observed(isoOf(year, 12, 25)),
    // A New Year's Day on a Saturday is kept on the last day of the year before.
    observed(isoOf(year + 1, 1, 1)),
  ].filter((day) => day.startsWith(String(year).padStart(4, '0')))
}

export function isFederalHoliday(day: IsoDate): boolean {
  return federalHolidays(Number(day.slice(0, 4))).includes(day)
}

export function isWorkingDay(day: IsoDate): boolean {
  return !isWeekend(day) && !isFederalHoliday(day)
}

/** The day itself when it is a working day, else the next one. */
export function sameOrNextWorkingDay(day: IsoDate): IsoDate {
  let candidate = day
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1)
  return candidate
}

/** The day itself when it is a working day, else the last one before it. */
export function sameOrPreviousWorkingDay(day: IsoDate): IsoDate {
  let candidate = day
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, -1)
  return candidate
}

/** The `count`th working day after `day`; `day` itself is not counted. */
export function addWorkingDays(day: IsoDate, count: number): IsoDate {
  let candidate = day
  for (let left = count; left > 0; left -= 1) candidate = sameOrNextWorkingDay(addDays(candidate, 1))
  return candidate
}

/** The later of two days. */
export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b
}
