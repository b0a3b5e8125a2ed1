import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOldDocument } from '@/lib/payers/old'

test('a document is old from the day it is two years old', () => {
  expect(isOldDocument('2024-11-25', '2026-11-24')).toBe(false)
  expect(isOldDocument('2024-11-24', '2026-11-24')).toBe(true)
  expect(isOldDocument('2024-11-23', '2026-11-24')).toBe(true)
})

test('a month or a year counts as its last day, so that nothing is called old that may not be', () => {
  expect(isOldDocument('2024-11', '2026-11-24')).toBe(false)
  expect(isOldDocument('2024-10', '2026-11-24')).toBe(true)
  expect(isOldDocument('2024', '2026-11-24')).toBe(false)
  expect(isOldDocument('2023', '2026-11-24')).toBe(true)
})

test('a leap day is two years old on the first of March', () => {
  expect(isOldDocument('2024-02-29', '2026-02-28')).toBe(false)
  expect(isOldDocument('2024-02-29', '2026-03-01')).toBe(true)
  expect(isOldDocument('2026-02-28', '2028-02-29')).toBe(true)
})

test('a document without a date, or no document, is not called old', () => {
  expect(isOldDocument('undated', '2026-11-24')).toBe(false)
  expect(isOldDocument(null, '2026-11-24')).toBe(false)
})

test('what is old stays old', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7, 10), day, day, (document, exactness, one, other) => {
      const [earlier, later] = [one, other].sort() as [string, string]
      const date = document.slice(0, exactness)
      return !isOldDocument(date, earlier) || isOldDocument(date, later)
    }),
  )
})
