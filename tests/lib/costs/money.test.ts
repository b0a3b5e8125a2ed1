import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aboutCents, formatCents, formatRate, parseCents, parseRate, partOf, roundedQuotient } from '@/lib/costs/money'

test('zero is written as $0, not as nothing', () => {
  expect(formatCents(0)).toBe('$0')
})

test('whole dollars carry no cents, and cents always have two digits', () => {
  expect(formatCents(490_000)).toBe('$4,900')
  expect(formatCents(6_563)).toBe('$65.63')
  expect(formatCents(5)).toBe('$0.05')
  expect(formatCents(-1_250)).toBe('−$12.50')
})

test('a rate is written without needless zeros', () => {
  expect(formatRate(750)).toBe('7.5%')
  expect(formatRate(3299)).toBe('32.99%')
  expect(formatRate(2000)).toBe('20%')
})

test('an amount is read the ways people type it', () => {
  expect(parseCents('$1,200.50')).toBe(120_050)
  expect(parseCents(' 1200 ')).toBe(120_000)
  expect(parseCents('1200.5')).toBe(120_050)
  expect(parseCents('-5')).toBe(-500)
  expect(parseCents('')).toBeNull()
  expect(parseCents('about 500')).toBeNull()
  expect(parseCents('1,20')).toBeNull()
  expect(parseCents('1.234')).toBeNull()
})

test('a rate is read with or without its sign', () => {
  expect(parseRate('32.99 %')).toBe(3299)
  expect(parseRate('20')).toBe(2000)
  expect(parseRate('-1.5')).toBe(-150)
  expect(parseRate('a fifth')).toBeNull()
})

test('what is written can be read back to the same cent', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e10 }), (cents) => parseCents(formatCents(cents)) === cents))
})

test('a part of an amount never exceeds the amount, and the two parts of a split differ from it by at most a cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e8 }), fc.integer({ min: 0, max: 10_000 }), (cents, rate) => {
      const part = partOf(cents, rate)
      expect(part).toBeLessThanOrEqual(cents)
      expect(Math.abs(part + partOf(cents, 10_000 - rate) - cents)).toBeLessThanOrEqual(1)
    }),
  )
})

test('a quotient is rounded to the nearest whole, halves up', () => {
  expect(roundedQuotient(5, 2)).toBe(3)
  expect(roundedQuotient(4, 3)).toBe(1)
  expect(() => roundedQuotient(1.5, 2)).toThrow(RangeError)
  expect(() => roundedQuotient(1, 0)).toThrow(RangeError)
})

test('"about" rounds to the nearest $10', () => {
  expect(aboutCents(490_563)).toBe(491_000)
  expect(aboutCents(499)).toBe(0)
})
