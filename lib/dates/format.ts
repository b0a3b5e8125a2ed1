import type { IsoDate } from '@/lib/content/schemas/common'

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })

/** `2026-11-23` as `November 23, 2026`. */
export function formatDay(date: IsoDate): string {
  return day.format(new Date(`${date}T00:00:00Z`))
}

/** A document's own date in words, as exact as it is known: a day, a month or a year. `undated` stays as it is. */
export function formatDocumentDate(date: string): string {
  if (date === 'undated' || date.length === 4) return date
  if (date.length > 7) return formatDay(date)
  return new Date(`${date}-01T00:00:00Z`).toLocaleDateString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })
}
