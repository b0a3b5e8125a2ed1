import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figures } from '@/lib/checklist/figures'
import { figuresToGive, takeFigures } from '@/lib/costs/checklist-exchange'
import { costSheetFormat, parseSheets } from '@/lib/costs/saved-sheets'
import { EMPTY_SHEET } from '@/lib/costs/sheet'
import { EMPTY_TYPED, readTyped, typedFields, type TypedSheet } from '@/lib/costs/typed'

const typed: fc.Arbitrary<TypedSheet> = fc.record({
  treatment: fc.constantFrom('mood' as const, 'pain' as const),
  network: fc.constantFrom('none' as const, 'in' as const, 'out' as const),
  covers: fc.constantFrom('nothing' as const, 'visit' as const, 'infusion' as const, 'all' as const),
  entries: fc.dictionary(fc.constantFrom(...typedFields), fc.string({ maxLength: 20 }), { noNullPrototype: true }) as fc.Arbitrary<
    TypedSheet['entries']
  >,
})

test('an empty form is a sheet on which everything is missing', () => {
  expect(readTyped(EMPTY_TYPED)).toEqual({ sheet: EMPTY_SHEET, problems: [] })
})

test('money, percent, counts and days are read in their own way', () => {
  const { sheet, problems } = readTyped({
    ...EMPTY_TYPED,
    entries: { priceEach: '$550', coinsurance: '20%', boosters: '8', start: '2027-01-04', consultation: '0' },
  })
  expect(problems).toEqual([])
  expect(sheet).toMatchObject({ priceEach: 55_000, coinsurance: 2_000, boosters: 8, start: '2027-01-04', consultation: 0 })
})

test('an entry that is no number is a problem in its field, and missing on the sheet', () => {
  const { sheet, problems } = readTyped({ ...EMPTY_TYPED, entries: { priceEach: 'lots', boosters: '1.5', start: 'soon' } })
  expect(problems).toEqual([
    { field: 'start', code: 'not-a-date' },
    { field: 'price-each', code: 'not-a-number' },
    { field: 'boosters', code: 'not-a-number' },
  ])
  expect(sheet.priceEach).toBeNull()
})

test('whatever is typed can be read, and what is saved comes back as it was', () => {
  fc.assert(
    fc.property(typed, fc.array(typed, { maxLength: 3 }), (current, kept) => {
      expect(() => readTyped(current)).not.toThrow()
      expect(costSheetFormat.read(costSheetFormat.write({ current, kept }))).toEqual({ ok: true, value: { current, kept } })
    }),
  )
})

test('a saved sheet with an unknown field, a fourth sheet to compare or a long text is not read', () => {
  expect(parseSheets({ current: EMPTY_TYPED, kept: [] })).not.toBeNull()
  expect(parseSheets({ current: { ...EMPTY_TYPED, entries: { name: 'x' } }, kept: [] })).toBeNull()
  expect(parseSheets({ current: { ...EMPTY_TYPED, entries: { priceEach: 'x'.repeat(21) } }, kept: [] })).toBeNull()
  expect(parseSheets({ current: EMPTY_TYPED, kept: [EMPTY_TYPED, EMPTY_TYPED, EMPTY_TYPED, EMPTY_TYPED] })).toBeNull()
  expect(parseSheets({ current: EMPTY_TYPED, kept: [], more: 1 })).toBeNull()
})

test('figures of the checklist are taken over, and what it does not know stays as typed', () => {
  const found = figures({ 'price-each': '$550', 'series-count': '6', 'plan-year': '2027-07-01', 'deductible-left': '1,200.50' })
  const { typed: next, count } = takeFigures({ ...EMPTY_TYPED, entries: { boosters: '4', priceEach: '1' } }, found)
  expect(count).toBe(4)
  expect(next.entries).toEqual({ boosters: '4', priceEach: '550', seriesVisits: '6', renewal: '07-01', deductibleLeft: '1200.50' })
})

test('out of network, what the plan pays is turned into what the reader pays', () => {
  const found = figures({ 'outside-share': '60', coinsurance: '20', 'allowed-amount': '300' })
  expect(takeFigures({ ...EMPTY_TYPED, network: 'out' }, found).typed.entries).toMatchObject({
    coinsurance: '40',
    infusionAllowed: '300',
    visitCharge: '0',
  })
  expect(takeFigures({ ...EMPTY_TYPED, network: 'in' }, found).typed.entries.coinsurance).toBe('20')
})

test('only what was typed is given to the checklist', () => {
  expect(figuresToGive({ ...EMPTY_TYPED, entries: { priceEach: '550', copay: ' ', boosters: '8' } })).toEqual({ 'price-each': '550' })
})

test('what is given to the checklist and taken back is unchanged', () => {
  const form: TypedSheet = {
    ...EMPTY_TYPED,
    network: 'in',
    entries: { priceEach: '550', consultation: '300', seriesVisits: '6', coinsurance: '20', deductibleLeft: '900' },
  }
  expect(takeFigures({ ...EMPTY_TYPED, network: 'in' }, figures(figuresToGive(form))).typed.entries).toEqual(form.entries)
})
