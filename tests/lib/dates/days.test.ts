import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, isDay } from '@/lib/dates/days'
import { anyDay } from '@/tests/support/days'

test('days are counted through the end of a month, of a leap February and of a year', () => {
  expect(addDays('2026-11-30', 1)).toBe('2026-12-01')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
})

test('clock changes in spring and autumn do not move a day', () => {
  expect(addDays('2026-03-07', 2)).toBe('2026-03-09')
  expect(addDays('2026-10-31', 2)).toBe('2026-11-02')
})

test('adding days and counting them are inverse', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => daysBetween(day, addDays(day, count)) === count))
})

test('days that do not exist are refused', () => {
  expect(isDay('2026-02-29')).toBe(false)
  expect(isDay('2028-02-29')).toBe(true)
  expect(isDay('2026-2-9')).toBe(false)
  expect(isDay('soon')).toBe(false)
})

test('whatever day is reached by counting is a day', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => isDay(addDays(day, count))))
})
