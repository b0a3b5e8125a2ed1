import type { IsoDate } from '@/lib/content/schemas/common'
import { isDay } from '@/lib/dates/days'

/** A day of any year written 01-01: month, then day. February 29 is not allowed. */
export type MonthDay = string

/** Whether a text is a day that every year has, written 07-01. */
export function isMonthDay(text: string): boolean {
  return isDay(`2025-${text}`)
}

/** The first day of the plan year that a day belongs to, for a plan that starts anew each `renewal`. */
export function planYearStart(date: IsoDate, renewal: MonthDay): IsoDate {
  const year = Number(date.slice(0, 4))
  const thisYear = `${date.slice(0, 4)}-${renewal}`
  return date >= thisYear ? thisYear : `${String(year - 1).padStart(4, '0')}-${renewal}`
}

/** Whole months from one day to another, for saying how old a price is. */
export function wholeMonthsBetween(from: IsoDate, to: IsoDate): number {
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
  return to.slice(8) < from.slice(8) ? months - 1 : months
}
