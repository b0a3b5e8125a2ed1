import { expect, test } from 'vitest'
import { formatDay, formatDocumentDate } from '@/lib/dates/format'

test('a day is written out, the same in every time zone', () => {
  expect(formatDay('2026-11-23')).toBe('November 23, 2026')
  expect(formatDay('2027-01-01')).toBe('January 1, 2027')
})

test('a document’s date is as exact as it is known', () => {
  expect(formatDocumentDate('2026-03-13')).toBe('March 13, 2026')
  expect(formatDocumentDate('2026-03')).toBe('March 2026')
  expect(formatDocumentDate('2021')).toBe('2021')
  expect(formatDocumentDate('undated')).toBe('undated')
})
