import type { IsoDate } from '@/lib/content/schemas/common'
import type { DeadlineReasons, Span } from '@/lib/content/schemas/deadlines'
import { formatDay } from '@/lib/dates/format'
import { fill } from '@/lib/words/fill'
import { daysBetween } from '@/lib/dates/days'
import type { CountedRule, Deadline, Reason } from './compute'
import { uidOf, type CalendarDay } from './ics'

/** The words that describe days, as content/data/told-no.yml holds them. */
export interface DeadlineWords {
  readonly units: Readonly<Record<Span['unit'], string>>
  readonly oneUnit: Readonly<Record<Span['unit'], string>>
  readonly whoWords: Readonly<Record<CountedRule['who'], string>>
  readonly today: string
  readonly inOneDay: string
  readonly inDays: string
  readonly passed: string
  readonly calendarTitle: string
  readonly calendarOther: string
  readonly calendarNote: string
}

const withWeekday = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' })

/** `2026-11-24` as `Tuesday, November 24, 2026`. */
export function formatWeekday(day: IsoDate): string {
  return withWeekday.format(new Date(`${day}T00:00:00Z`))
}

/** A length of time in words: `180 days`, `1 month`. */
export function spanWords({ count, unit }: Span, words: Pick<DeadlineWords, 'units' | 'oneUnit'>): string {
  return count === 1 ? words.oneUnit[unit] : fill(words.units[unit], { count })
}

/** One reason for a day, as a sentence. */
export function reasonWords(reason: Reason, reasons: DeadlineReasons, words: Pick<DeadlineWords, 'units' | 'oneUnit'>): string {
  switch (reason.kind) {
    case 'counted':
    case 'countedBack':
      return fill(reasons[reason.kind], { period: spanWords(reason, words), day: formatDay(reason.from) })
    case 'presumed':
      return fill(reasons.presumed, { period: spanWords({ count: reason.count, unit: 'days' }, words), day: formatDay(reason.day) })
    case 'extended':
      return fill(reasons.extended, { period: spanWords(reason, words) })
    case 'received':
    case 'otherStarts':
    case 'otherIsLast':
    case 'shortMonth':
    case 'moved':
    case 'opens':
      return fill(reasons[reason.kind], { day: formatDay(reason.day) })
    case 'sameHour':
    case 'notMoved':
    case 'arrives':
    case 'postmark':
      return reasons[reason.kind]
  }
}

/** How far a day is from today: today, tomorrow, in so many days, or passed. */
export function distanceWords(
  day: IsoDate,
  today: IsoDate,
  words: Pick<DeadlineWords, 'today' | 'inOneDay' | 'inDays' | 'passed'>,
): string {
  const days = daysBetween(today, day)
  if (days < 0) return words.passed
  if (days === 0) return words.today
  return days === 1 ? words.inOneDay : fill(words.inDays, { days })
}

/** The days of an answer for a calendar. The words name neither the treatment nor the illness. */
export function calendarDays(dated: readonly Deadline[], date: IsoDate, words: DeadlineWords): CalendarDay[] {
  return dated.map(({ rule, day }) => ({
    uid: uidOf(rule.id, date),
    day,
    title:
      rule.who === 'you'
        ? fill(words.calendarTitle, { action: rule.action.replace(/\.$/, '') })
        : fill(words.calendarOther, { who: words.whoWords[rule.who].toLowerCase() }),
    description: `${rule.says}\n${words.calendarNote}`,
    remind: rule.who === 'you',
  }))
}
