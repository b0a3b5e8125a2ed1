import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerKinds, choicesOf, isReadable, readCount, readDate, readMoney, readPercent } from '@/lib/checklist/answers'
import { describeEntry } from '@/lib/checklist/summary'

test.each([
  ['1250', 125_000],
  ['$1,250', 125_000],
  [' $ 1,250.5 ', 125_050],
  ['0', 0],
  ['9999999.99', 999_999_999],
])('reads the amount "%s" as %d cents', (typed, cents) => {
  expect(readMoney(typed)).toEqual({ ok: true, value: cents })
})

test.each(['', '-5', '1,25', '12,34,567', '1.234', '10000000', 'about 500', '1e3', '$'])(
  'does not guess what the amount "%s" means',
  (typed) => {
    expect(readMoney(typed).ok).toBe(false)
  },
)

test('every amount that is shown reads back as the same cents', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (cents) => {
      const shown = describeEntry('money', (cents / 100).toFixed(2), {})
      expect(readMoney(shown)).toEqual({ ok: true, value: cents })
    }),
  )
})

test('reads shares from 0 to 100 and none beyond', () => {
  expect(readPercent('20%')).toEqual({ ok: true, value: 2000 })
  expect(readPercent('12.5 %')).toEqual({ ok: true, value: 1250 })
  expect(readPercent('100')).toEqual({ ok: true, value: 10_000 })
  expect(readPercent('100.01').ok).toBe(false)
  expect(readPercent('-1').ok).toBe(false)
})

test('reads whole numbers of sessions only', () => {
  expect(readCount(' 6 ')).toEqual({ ok: true, value: 6 })
  expect(readCount('six').ok).toBe(false)
  expect(readCount('6.5').ok).toBe(false)
})

test('reads only days that exist', () => {
  expect(readDate('2028-02-29').ok).toBe(true)
  expect(readDate('2026-02-29').ok).toBe(false)
  expect(readDate('2026-13-01').ok).toBe(false)
  expect(readDate('11/24/2026').ok).toBe(false)
})

test('every day of a year reads back as itself', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10)
      expect(readDate(day)).toEqual({ ok: true, value: day })
    }),
  )
})

test('an empty entry is never a mistake, whatever was asked', () => {
  for (const kind of answerKinds) expect(isReadable(kind, '  ')).toBe(true)
})

test('a choice that is not offered makes no sense', () => {
  expect(choicesOf('coverage')).toContain('with-approval')
  expect(isReadable('coverage', 'with-approval')).toBe(true)
  expect(isReadable('coverage', 'yes')).toBe(false)
})

test('entries are shown as a reader writes them, and as typed where they make no sense', () => {
  expect(describeEntry('money', '1250', {})).toBe('$1,250')
  expect(describeEntry('money', '3.5', {})).toBe('$3.50')
  expect(describeEntry('money', 'a lot', {})).toBe('a lot')
  expect(describeEntry('percent', '12.50', {})).toBe('12.5%')
  expect(describeEntry('date', '2026-11-24', {})).toBe('November 24, 2026')
  expect(describeEntry('yes-no', 'yes', { yes: 'Yes' })).toBe('Yes')
})
