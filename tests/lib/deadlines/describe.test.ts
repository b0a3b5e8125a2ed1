import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deadlineFor } from '@/lib/deadlines/compute'
import { calendarDays, distanceWords, formatWeekday, reasonWords } from '@/lib/deadlines/describe'
import { placeOnLine } from '@/lib/deadlines/timeline'
import { anyDay } from '@/tests/support/days'
import { readDeadlines, readToldNoWords, ruleNamed } from '@/tests/support/told-no-content'

const { deadlines: words } = readToldNoWords()
const { reasons, rules } = readDeadlines()

test('a day says which weekday it is', () => {
  expect(formatWeekday('2027-02-16')).toBe('Tuesday, February 16, 2027')
})

test('the reasons of a day read as sentences', () => {
  const deadline = deadlineFor(ruleNamed('external-review'), '2026-10-30', null)
  expect(deadline.reasons.map((reason) => reasonWords(reason, reasons, words))).toEqual([
    '4 months after October 30, 2026.',
    'The month has no such day. The rule takes the first day of the next month, March 1, 2027.',
  ])
})

test('every reason that a rule can give has its words', () => {
  const dated = rules.filter((rule) => rule.periods.length > 0)
  fc.assert(
    fc.property(fc.constantFrom(...dated), anyDay, fc.option(anyDay), (rule, date, other) => {
      fc.pre(date >= (rule.periods[0]!.from ?? date))
      const text = deadlineFor(rule, date, other).reasons.map((reason) => reasonWords(reason, reasons, words))
      expect(text.join(' ')).not.toMatch(/[{}]|undefined/)
    }),
  )
})

test('how far a day is, is told from today', () => {
  expect(distanceWords('2026-11-24', '2026-11-24', words)).toBe('Today')
  expect(distanceWords('2026-11-25', '2026-11-24', words)).toBe('tomorrow')
  expect(distanceWords('2026-12-24', '2026-11-24', words)).toBe('in 30 days')
  expect(distanceWords('2026-11-23', '2026-11-24', words)).toBe('This day has passed')
})

test('calendar entries name neither the drug nor the illness', () => {
  const dated = rules.filter((rule) => rule.periods.length > 0).map((rule) => deadlineFor(rule, '2026-11-24', null))
  const text = calendarDays(dated, '2026-11-24', words).map(({ title, description }) => `${title} ${description}`)
  expect(text.filter((entry) => /ketamine|spravato|depress|pain\b|\bmental/i.test(entry))).toEqual([])
})

test('only your own days carry reminders', () => {
  const days = calendarDays(
    [
      deadlineFor(ruleNamed('internal-appeal-before-care'), '2026-11-24', null),
      deadlineFor(ruleNamed('review-decision'), '2026-11-24', null),
    ],
    '2026-11-24',
    words,
  )
  expect(days.map(({ remind }) => remind)).toEqual([true, false])
})

test('days on the line keep their order, their scale where there is room, and their gap', () => {
  expect(placeOnLine(['2026-01-01', '2026-01-11', '2026-01-06'], 100, 10)).toEqual([
    { day: '2026-01-01', at: 0 },
    { day: '2026-01-06', at: 50 },
    { day: '2026-01-11', at: 100 },
  ])
  fc.assert(
    fc.property(fc.array(anyDay, { maxLength: 8 }), (days) => {
      const marks = placeOnLine(days, 240, 44)
      expect(marks.map(({ day }) => day)).toEqual([...new Set(days)].toSorted())
      marks.slice(1).forEach((mark, index) => expect(mark.at - marks[index]!.at).toBeGreaterThanOrEqual(44 - 1e-9))
    }),
  )
})
