import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isMonthDay, planYearStart, wholeMonthsBetween } from '@/lib/costs/calendar'
import { courseSchedule } from '@/lib/costs/schedule'
import { daysBetween } from '@/lib/dates/days'
import { anyDay } from '@/tests/support/cost-arbitraries'

test('every visit of a year lies in the 365 days from its start, in order, and none is lost', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.boolean(),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 60 }),
      (start, consultation, seriesVisits, seriesDays, boosters) => {
        const visits = courseSchedule({ start, consultation, seriesVisits, seriesDays, boosters })
        expect(visits).toHaveLength((consultation ? 1 : 0) + seriesVisits + boosters)
        visits.forEach((visit, index) => {
          expect(daysBetween(start, visit.date)).toBeGreaterThanOrEqual(0)
          expect(daysBetween(start, visit.date)).toBeLessThanOrEqual(364)
          const earlier = visits[index - 1]
          if (earlier !== undefined) expect(visit.date >= earlier.date).toBe(true)
        })
      },
    ),
  )
})

test('six infusions over two weeks start a week after the consultation', () => {
  const days = courseSchedule({ start: '2027-01-04', consultation: true, seriesVisits: 6, seriesDays: 14, boosters: 0 }).map(
    (visit) => visit.date,
  )
  expect(days).toEqual(['2027-01-04', '2027-01-11', '2027-01-14', '2027-01-17', '2027-01-19', '2027-01-22', '2027-01-25'])
})

test('a plan year begins on its renewal day and not on the day before', () => {
  expect(planYearStart('2026-06-30', '07-01')).toBe('2025-07-01')
  expect(planYearStart('2026-07-01', '07-01')).toBe('2026-07-01')
})

test('a plan year holds its own day and is never more than a year old', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom('01-01', '07-01', '12-31', '02-28'), (day, renewal) => {
      const first = planYearStart(day, renewal)
      expect(daysBetween(first, day)).toBeGreaterThanOrEqual(0)
      expect(daysBetween(first, day)).toBeLessThanOrEqual(365)
    }),
  )
})

test('a day that not every year has is no day to start a plan year on', () => {
  expect(isMonthDay('02-29')).toBe(false)
  expect(isMonthDay('07-01')).toBe(true)
})

test('a month is whole only once its day has come', () => {
  expect(wholeMonthsBetween('2026-01-31', '2026-02-28')).toBe(0)
  expect(wholeMonthsBetween('2026-01-28', '2026-02-28')).toBe(1)
})
