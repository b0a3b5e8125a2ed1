import fc from 'fast-check'
import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { expect, test } from 'vitest'
import { uidOf, writeCalendar, type CalendarDay } from '@/lib/deadlines/ics'
import { anyDay } from '@/tests/support/days'

const appeal: CalendarDay = {
  uid: uidOf('internal-appeal-before-care', '2026-01-01'),
  day: '2026-06-30',
  title: 'Insurance paper: file the internal appeal; keep a copy',
  description: 'Your letter wins where it differs.\nSend it so that you can prove it, please.',
  remind: true,
}

/** Takes the folds out again, as RFC 5545 3.1 says a reader must. */
function unfold(file: string): string {
  return file.replaceAll('\r\n ', '')
}

test('the file opens and closes a calendar and ends every line with CR LF', () => {
  const file = writeCalendar([appeal], '2026-11-24')
  expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true)
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('a day is an all-day event that ends on the next day', () => {
  const file = writeCalendar([appeal], '2026-11-24')
  expect(file).toContain('DTSTART;VALUE=DATE:20260630\r\nDTEND;VALUE=DATE:20260701\r\n')
})

test('reminders come at nine in the morning, a week before and a day before', () => {
  const file = writeCalendar([appeal], '2026-11-24')
  expect(file.match(/TRIGGER:.*/g)).toEqual(['TRIGGER:-P6DT15H', 'TRIGGER:-PT15H'])
})

test('a day that others must keep carries no reminder', () => {
  expect(writeCalendar([{ ...appeal, remind: false }], '2026-11-24')).not.toContain('VALARM')
})

test('the same step for the same date keeps its name, and another date gets another', () => {
  expect(uidOf('estimate-dispute', '2026-11-24')).toBe(uidOf('estimate-dispute', '2026-11-24'))
  expect(uidOf('estimate-dispute', '2026-11-24')).not.toBe(uidOf('estimate-dispute', '2026-11-25'))
})

test('the same days give the same bytes', () => {
  expect(writeCalendar([appeal], '2026-11-24')).toBe(writeCalendar([{ ...appeal }], '2026-11-24'))
})

test('commas, semicolons, backslashes and line ends are escaped', () => {
  const file = unfold(writeCalendar([{ ...appeal, title: 'a,b;c\\d', description: 'one\ntwo' }], '2026-11-24'))
  expect(file).toContain('SUMMARY:a\\,b\\;c\\\\d\r\n')
  expect(file).toContain('DESCRIPTION:one\\ntwo\r\n')
})

test('no line is longer than 75 octets, whatever the words, and unfolding gives them back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), anyDay, (words, day) => {
      const title = words.replace(/[\u0000-\u001f\u007f\\;,]/g, '')
      const file = writeCalendar([{ ...appeal, title, day }], '2026-11-24')
      const longest = Math.max(...file.split('\r\n').map((line) => new TextEncoder().encode(line).length))
      expect(longest).toBeLessThanOrEqual(75)
      expect(unfold(file)).toContain(`SUMMARY:${title}\r\n`)
    }),
  )
})

test('ical.js and ts-ics read the same days, names and reminders', () => {
  const other: CalendarDay = {
    uid: uidOf('review-decision', '2028-02-01'),
    day: '2028-02-29',
    title: 'Reviewer’s answer: 45 days, “your letter wins”',
    description: 'Ünïcödé '.repeat(20).trim(),
    remind: false,
  }
  const file = writeCalendar([appeal, other], '2026-11-24')

  const byIcalJs = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => {
    const entry = new ICAL.Event(component)
    return {
      uid: entry.uid,
      day: entry.startDate.toString(),
      title: entry.summary,
      description: entry.description,
      alarms: component.getAllSubcomponents('valarm').length,
    }
  })
  const byTsIcs = (convertIcsCalendar(undefined, file).events ?? []).map((entry) => ({
    uid: entry.uid,
    day: entry.start.date.toISOString().slice(0, 10),
    title: entry.summary,
    description: entry.description,
    alarms: entry.alarms?.length ?? 0,
  }))

  const written = [appeal, other].map(({ uid, day, title, description, remind }) => ({
    uid,
    day,
    title,
    description,
    alarms: remind ? 2 : 0,
  }))
  expect(byIcalJs).toEqual(written)
  expect(byTsIcs).toEqual(written)
})
