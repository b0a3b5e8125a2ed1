import type { IsoDate } from '@/lib/content/schemas/common'

const msPerDay = 86_400_000

/** Days since 1970-01-01. Calendar days carry no time zone, so no clock change can move them. */
function dayNumber(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / msPerDay
}

/** Whether a text is a calendar day that exists, written `2026-11-24`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text)) && addDays(text, 0) === text
}

/** The day `count` days after `day`; before it when `count` is negative. Throws a RangeError when `day` is no day. */
export function addDays(day: IsoDate, count: number): IsoDate {
  return new Date((dayNumber(day) + count) * msPerDay).toISOString().slice(0, 10)
}

/** How many days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}
