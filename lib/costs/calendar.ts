/** A calendar day written 2026-11-24. */
export type IsoDate = string

/** A day of any year written 01-01: month, then day. February 29 is not allowed. */
export type MonthDay = string

const DAY = 86_400_000

/** Whether a text is a day that exists, written 2026-11-24. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Whether a text is a day that every year has, written 07-01. */
export function isMonthDay(text: string): boolean {
  return /^\d{2}-\d{2}$/.test(text) && isIsoDate(`2025-${text}`)
}

/** Counts whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY
}

/** The day that lies a number of days after another. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
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
