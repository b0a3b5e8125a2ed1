import { expect, test } from 'vitest'
import { sheetBackground } from '@/lib/costs/background'
import { figureOn, MissingFigure } from '@/lib/costs/figures'
import { realCosts, realFigures, realPrices } from '@/tests/support/cost-data'

test('a figure is the one in force on the day, from its first day to its last', () => {
  const figures = realFigures()
  expect(figureOn(figures, 'out-of-pocket-limit-self', '2025-12-31').value).toBe(920_000)
  expect(figureOn(figures, 'out-of-pocket-limit-self', '2026-01-01').value).toBe(1_060_000)
  expect(figureOn(figures, 'out-of-pocket-limit-family', '2027-06-01').value).toBe(2_400_000)
  expect(figureOn(figures, 'medical-deduction-floor', '2026-06-01').value).toBe(750)
  expect(figureOn(figures, 'medical-mileage', '2026-06-01')).toMatchObject({ unit: 'tenths-of-a-cent-a-mile', value: 205 })
})

test('a day that no row covers is an error that names the file and the row to add', () => {
  const ask = () => figureOn(realFigures(), 'fsa-limit', '2027-01-01')
  expect(ask).toThrow(MissingFigure)
  expect(ask).toThrow(/content\/data\/figures\.yml has no row for "fsa-limit" on 2027-01-01.*Add a row with id: fsa-limit/)
})

test('the sheet refuses to be built for a year whose figures are missing', () => {
  expect(() => sheetBackground(realCosts(), realPrices(), realFigures(), '2029-03-01')).toThrow(/out-of-pocket-limit-self/)
})

test('the sheet knows the limit of this year and, once it is out, of the next', () => {
  expect(sheetBackground(realCosts(), realPrices(), realFigures(), '2026-11-24').limitByYear).toEqual({
    '2026': 1_060_000,
    '2027': 1_200_000,
  })
})
