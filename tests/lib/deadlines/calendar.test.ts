import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addMonths,
  addWorkingDays,
  isFederalHoliday,
  isWorkingDay,
  sameOrNextWorkingDay,
  sameOrPreviousWorkingDay,
} from '@/lib/deadlines/calendar'
import { addDays } from '@/lib/dates/days'
import { anyDay } from '@/tests/support/days'

test('where a month has no such day, either its last day or the next first counts', () => {
  expect(addMonths('2026-10-30', 4, 'last-day')).toBe('2027-02-28')
  expect(addMonths('2026-10-30', 4, 'first-of-next')).toBe('2027-03-01')
  expect(addMonths('2027-10-29', 4, 'first-of-next')).toBe('2028-02-29')
  expect(addMonths('2026-08-31', 1, 'first-of-next')).toBe('2026-10-01')
})

test('twelve months after 29 February is the last day of February', () => {
  expect(addMonths('2028-02-29', 12, 'last-day')).toBe('2029-02-28')
})

test('federal holidays are kept on the days of the official calendar', () => {
  const kept2026 = [
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-06-19',
    '2026-07-03',
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-12-25',
  ]
  expect(kept2026.filter((day) => !isFederalHoliday(day))).toEqual([])
  expect(isFederalHoliday('2026-07-04')).toBe(false)
})

test('a New Year’s Day on a Saturday is kept on the last day of the old year', () => {
  expect(isFederalHoliday('2027-12-31')).toBe(true)
})

test('a day in a long weekend moves to the working day behind or before it', () => {
  expect(sameOrNextWorkingDay('2026-07-03')).toBe('2026-07-06')
  expect(sameOrPreviousWorkingDay('2026-07-05')).toBe('2026-07-02')
})

test('working days leave out weekends and holidays', () => {
  expect(addWorkingDays('2026-11-24', 3)).toBe('2026-11-30')
})

test('a later day never lands earlier, whatever is added to both', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.nat(400),
      fc.nat(24),
      fc.constantFrom('last-day' as const, 'first-of-next' as const),
      (day, later, months, monthEnd) => {
        expect(addMonths(addDays(day, later), months, monthEnd) >= addMonths(day, months, monthEnd)).toBe(true)
      },
    ),
  )
})

test('the nearest working days lie around a day and are working days', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const before = sameOrPreviousWorkingDay(day)
      const after = sameOrNextWorkingDay(day)
      expect(before <= day && day <= after).toBe(true)
      expect(isWorkingDay(before) && isWorkingDay(after)).toBe(true)
    }),
  )
})
