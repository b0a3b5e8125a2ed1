import type { IsoDate } from '@/lib/content/schemas/common'
import { addDays } from '@/lib/dates/days'

/** A day for the calendar file. The words must not name the treatment: calendars are shared and shown on lock screens. */
export interface CalendarDay {
  /** Stable: the same step for the same date has the same name, so that a second download replaces the first. */
  readonly uid: string
  readonly day: IsoDate
  readonly title: string
  readonly description: string
  /** Whether to remind a week and a day before. */
  readonly remind: boolean
}

const maxOctets = 75
const encoder = new TextEncoder()

/** Backslash, semicolon, comma and line ends as RFC 5545 3.3.11 wants them; other control characters are dropped. */
function escapeText(value: string): string {
  return value
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
}

/** Folds a line at 75 octets without cutting a character in two (RFC 5545 3.1). */
function fold(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > maxOctets) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  lines.push(current)
  return lines.join('\r\n')
}

function compact(day: IsoDate): string {
  return day.replaceAll('-', '')
}

/** A reminder at nine in the morning, `days` before the day itself. */
function alarm(days: number, title: string): string[] {
  const whole = days - 1
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    // An all-day event starts at midnight: nine in the morning is fifteen hours short of a whole day before it.
    `TRIGGER:-P${whole > 0 ? `${whole}D` : ''}T15H`,
    'END:VALARM',
  ]
}

function event(entry: CalendarDay, stamp: IsoDate): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(entry.uid)}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(entry.day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(entry.day, 1))}`,
    `SUMMARY:${escapeText(entry.title)}`,
    `DESCRIPTION:${escapeText(entry.description)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    ...(entry.remind ? [...alarm(7, entry.title), ...alarm(1, entry.title)] : []),
    'END:VEVENT',
  ]
}

/**
 * Writes days as an iCalendar file (RFC 5545). The same days and the same `stamp` give the same bytes.
 * `stamp` is the day on which the file is written.
 */
export function writeCalendar(days: readonly CalendarDay[], stamp: IsoDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ketamine Coverage Guide//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((entry) => event(entry, stamp)),
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}

/** The lasting name of one step counted from one date. */
export function uidOf(ruleId: string, date: IsoDate): string {
  return `${ruleId}-${compact(date)}@deadlines.coverage-guide`
}
