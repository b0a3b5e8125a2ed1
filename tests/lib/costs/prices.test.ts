import fc from 'fast-check'
import { expect, test } from 'vitest'
import { priceSpread } from '@/lib/costs/background'
import { eachInfusion, monthsOld, stackDots, priceDots, priceText, summarizePrices, type Price } from '@/lib/costs/prices'
import { realPrices } from '@/tests/support/cost-data'

const one: Price = {
  id: 'one',
  who: 'A clinic',
  city: null,
  state: null,
  kind: 'mood-infusion',
  teller: 'clinic',
  price: 55_000,
  priceTo: null,
  unit: 'one infusion',
  infusions: 1,
  hours: null,
  includes: null,
  inferred: [],
  source: 'a-page',
  dated: null,
  checked: '2026-11-23',
}

test('a package is divided by the infusions it buys, and a price that buys none has no price for one', () => {
  expect(eachInfusion({ ...one, price: 450_000, infusions: 7 })).toBe(64_286)
  expect(eachInfusion({ ...one, infusions: null })).toBeNull()
})

test('the dot plot holds what clinics print themselves, cheapest first, and says which dots we divided', () => {
  const dots = priceDots(
    [{ ...one, id: 'b', price: 60_000 }, one, { ...one, id: 'c', teller: 'report' }, { ...one, id: 'd', price: 90_000, infusions: 2 }],
    ['mood-infusion'],
  )
  expect(dots.map((dot) => [dot.id, dot.divided])).toEqual([
    ['d', true],
    ['one', false],
    ['b', false],
  ])
})

test('the middle of an even number of prices is the mean of the two in the middle', () => {
  const dots = [100, 200, 400, 700].map((each) => ({ id: String(each), who: 'x', unit: 'one', each, divided: false }))
  expect(summarizePrices(dots)).toEqual({ count: 4, low: 100, median: 300, high: 700 })
  expect(summarizePrices([])).toBeNull()
})

test('the middle lies between the ends, whatever the order of the prices', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 40 }), (values) => {
      const dots = values.map((each, index) => ({ id: String(index), who: 'x', unit: 'one', each, divided: false }))
      const summary = summarizePrices(dots)
      expect(summary).toEqual(summarizePrices([...dots].reverse()))
      expect(summary?.low).toBeLessThanOrEqual(summary?.median ?? 0)
      expect(summary?.median).toBeLessThanOrEqual(summary?.high ?? 0)
    }),
  )
})

test('the age of a price is counted in whole months, and an undated page has none', () => {
  expect(monthsOld({ ...one, dated: '2026-10-24' }, '2026-11-24')).toBe(1)
  expect(monthsOld({ ...one, dated: '2026-10-25' }, '2026-11-24')).toBe(0)
  expect(monthsOld({ ...one, dated: '2024' }, '2026-11-24')).toBe(34)
  expect(monthsOld(one, '2026-11-24')).toBeNull()
})

test('dots that would touch stand on each other, and no two on one level touch', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5_000 }), { maxLength: 40 }), fc.integer({ min: 1, max: 500 }), (values, near) => {
      const dots = values.sort((a, b) => a - b).map((each, index) => ({ id: String(index), who: 'x', unit: 'one', each, divided: false }))
      const placed = stackDots(dots, near)
      placed.forEach((one, index) => {
        const next = placed.slice(index + 1).find((other) => other.level === one.level)
        if (next !== undefined) expect(next.dot.each - one.dot.each).toBeGreaterThanOrEqual(near)
      })
    }),
  )
})

test('a range is written with both ends', () => {
  expect(priceText(one)).toBe('$550')
  expect(priceText({ ...one, priceTo: 60_000 })).toBe('$550 to $600')
})

test('the default price of an infusion lies between the ends that clinics print', () => {
  for (const treatment of ['mood', 'pain'] as const) {
    const spread = priceSpread(realPrices(), treatment)
    expect(spread.low).toBeLessThan(spread.likely)
    expect(spread.likely).toBeLessThan(spread.high)
  }
})
