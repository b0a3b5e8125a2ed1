import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetBackground } from '@/lib/costs/background'
import { axisTicks, BILL_PARTS, moneyByMonth, splitOfBill } from '@/lib/costs/charts'
import { answerSheet, type Sheet, type SheetAnswer } from '@/lib/costs/sheet'
import { EMPTY_SHEET } from '@/lib/costs/typed'
import { realCosts, realFigures, realPrices } from '@/tests/support/cost-data'

const background = sheetBackground(realCosts(), realPrices(), realFigures(), '2026-11-24')

function answer(sheet: Partial<Sheet>): SheetAnswer {
  const outcome = answerSheet({ ...EMPTY_SHEET, ...sheet }, background)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

const sheets = fc.record({
  start: fc.constantFrom('2026-11-16', '2027-01-04', '2026-08-31'),
  priceEach: fc.integer({ min: 0, max: 200_000 }),
  seriesVisits: fc.integer({ min: 0, max: 12 }),
  boosters: fc.integer({ min: 0, max: 30 }),
  consultation: fc.integer({ min: 0, max: 50_000 }),
  extraOnce: fc.integer({ min: 0, max: 50_000 }),
  missedVisits: fc.integer({ min: 0, max: 3 }),
  network: fc.constantFrom('none' as const, 'in' as const, 'out' as const),
  covers: fc.constantFrom('nothing' as const, 'visit' as const, 'all' as const),
})

test('the twelve months add up to the year after insurance', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const result = answer(sheet)
      const months = moneyByMonth(result)
      expect(months).toHaveLength(12)
      expect(months.at(-1)?.soFar).toBe(result.afterInsurance.likely)
      expect(months.reduce((sum, month) => sum + month.visits, 0)).toBe(sheet.seriesVisits + sheet.boosters)
    }),
    { numRuns: 60 },
  )
})

test('the parts of the bill make the whole bill', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const split = splitOfBill(answer({ ...sheet, coinsurance: 2_000 }))
      expect(split === null).toBe(sheet.network === 'none')
      if (split === null) return
      expect(split.planPays + split.yourShare + split.aboveAllowed + split.notCovered + split.writtenOff).toBe(split.charge)
      expect(Math.min(...BILL_PARTS.map((part) => split[part]))).toBeGreaterThanOrEqual(0)
      expect(split.expected).toEqual({ share: 8_000, amount: split.charge - Math.round(split.charge / 5) })
    }),
    { numRuns: 60 },
  )
})

test('an axis starts at zero, rises in equal steps and reaches the largest value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50_000_000 }), (most) => {
      const ticks = axisTicks(most)
      expect(ticks[0]).toBe(0)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most)
      expect(ticks.length).toBeLessThanOrEqual(6)
    }),
  )
  expect(axisTicks(850_00)).toEqual([0, 25_000, 50_000, 75_000, 100_000])
})
