import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checklistFormat } from '@/lib/checklist/saved'
import type { ChecklistState } from '@/lib/checklist/types'
import { checklistAnswers, giveFigures, takeFigures } from '@/lib/costs/checklist-exchange'
import { costSheetFormat, parseSheets } from '@/lib/costs/saved-sheets'
import { EMPTY_SHEET, EMPTY_TYPED, readTyped, typedFields, valueText, type TypedSheet } from '@/lib/costs/typed'
import { fieldName, FIELDS } from '@/lib/costs/vocabulary'

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
    { field: 'boosters', code: 'not-whole' },
  ])
  expect(sheet.priceEach).toBeNull()
})

test('every typed field has its words', () => {
  for (const field of typedFields) expect(FIELDS).toContain(fieldName(field))
})

test('whatever is typed can be read, and what is saved comes back as it was', () => {
  fc.assert(
    fc.property(typed, fc.array(typed, { maxLength: 3 }), (current, kept) => {
      expect(() => readTyped(current)).not.toThrow()
      expect(costSheetFormat.read(costSheetFormat.write({ current, kept }))).toEqual({ ok: true, value: { current, kept } })
    }),
  )
})

test('a sheet saved by the first version comes back, and one of a later version is left alone', () => {
  const state = { current: { ...EMPTY_TYPED, entries: { priceEach: '432' } }, kept: [] }
  const saved = (version: number) => JSON.stringify({ format: 'ketamine-cost-sheet', version, state })
  expect(costSheetFormat.read(saved(1))).toEqual({ ok: true, value: state })
  expect(costSheetFormat.read(saved(3))).toEqual({ ok: false, why: 'newer' })
})

test('a package and an income are read, saved and brought back', () => {
  const current = { ...EMPTY_TYPED, entries: { packagePrice: '$3,025', packageSessions: '6', income: '60,000' } }
  expect(readTyped(current)).toMatchObject({
    problems: [],
    sheet: { packagePrice: 302_500, packageSessions: 6, income: 6_000_000 },
  })
  expect(costSheetFormat.read(costSheetFormat.write({ current, kept: [] }))).toEqual({ ok: true, value: { current, kept: [] } })
  expect(readTyped({ ...EMPTY_TYPED, entries: { packageSessions: 'six', income: 'enough' } }).problems).toEqual([
    { field: 'package-sessions', code: 'not-whole' },
    { field: 'income', code: 'not-a-number' },
  ])
})

test('a saved sheet with an unknown field, a fourth sheet to compare or a long text is not read', () => {
  expect(parseSheets({ current: EMPTY_TYPED, kept: [] })).not.toBeNull()
  expect(parseSheets({ current: { ...EMPTY_TYPED, entries: { name: 'x' } }, kept: [] })).toBeNull()
  expect(parseSheets({ current: { ...EMPTY_TYPED, entries: { priceEach: 'x'.repeat(21) } }, kept: [] })).toBeNull()
  expect(parseSheets({ current: EMPTY_TYPED, kept: [EMPTY_TYPED, EMPTY_TYPED, EMPTY_TYPED, EMPTY_TYPED] })).toBeNull()
  expect(parseSheets({ current: EMPTY_TYPED, kept: [], more: 1 })).toBeNull()
})

test('figures of the checklist are taken over, and what it does not know stays as typed', () => {
  const { typed: next, count } = takeFigures(
    { ...EMPTY_TYPED, entries: { boosters: '4', priceEach: '1' } },
    { 'price-each': '$550', 'series-count': '6', 'plan-year': '2027-07-01', 'deductible-left': '1,200.50', copay: 'they did not say' },
  )
  expect(count).toBe(4)
  expect(next.entries).toEqual({ boosters: '4', priceEach: '$550', seriesVisits: '6', renewal: '07-01', deductibleLeft: '1,200.50' })
})

test('out of network, what the plan pays is turned into what the reader pays', () => {
  const entries = { 'outside-share': '60', coinsurance: '20', 'allowed-amount': '300' }
  expect(takeFigures({ ...EMPTY_TYPED, network: 'out' }, entries).typed.entries).toMatchObject({
    coinsurance: '40',
    infusionAllowed: '300',
    visitCharge: '0',
  })
  expect(takeFigures({ ...EMPTY_TYPED, network: 'in' }, entries).typed.entries.coinsurance).toBe('20')
})

test('only what was typed is given to the checklist', () => {
  const { checklist, count } = giveFigures({ ...EMPTY_TYPED, entries: { priceEach: '550', copay: ' ', boosters: '8' } }, null)
  expect(count).toBe(1)
  expect(checklist.answers).toEqual({ 'price-each': { entry: '550', note: '', call: null } })
})

test('the checklist can read what it is given, and its notes, calls and other answers stay', () => {
  const state: ChecklistState = {
    about: { cover: 'marketplace' },
    answers: { 'price-each': { entry: '500', note: 'told by Ann', call: 'c1' }, superbill: { entry: 'yes', note: '', call: null } },
    calls: [{ id: 'c1', part: 'clinic', date: '', time: '', number: '', name: 'Ann', reference: '', notes: '' }],
  }
  const saved = checklistAnswers.read(checklistFormat.write(state))
  if (!saved.ok) throw new Error('The sheet cannot read what the checklist saves')
  const { checklist } = giveFigures({ ...EMPTY_TYPED, entries: { priceEach: '550' } }, saved.value)
  expect(checklistFormat.read(checklistAnswers.write(checklist))).toEqual({
    ok: true,
    value: { ...state, answers: { ...state.answers, 'price-each': { entry: '550', note: 'told by Ann', call: 'c1' } } },
  })
  expect(checklistFormat.read(checklistAnswers.write(giveFigures(EMPTY_TYPED, null).checklist)).ok).toBe(true)
})

test('the day a plan year starts may be typed 7/1 or 07-01, and a day that does not exist is a problem', () => {
  const read = (renewal: string) => readTyped({ ...EMPTY_TYPED, entries: { renewal } })
  expect(read('7/1').sheet.renewal).toBe('07-01')
  expect(read('07-01').sheet.renewal).toBe('07-01')
  expect(read('2/30').problems).toEqual([{ field: 'renewal', code: 'not-a-day-of-the-year' }])
})

test('a value is written in the unit of its field', () => {
  expect(valueText('price-each', 49_000)).toBe('$490')
  expect(valueText('coinsurance-out', 4_000)).toBe('40%')
  expect(valueText('allowed-part', 7_000)).toBe('70%')
  expect(valueText('months', 6)).toBe('6')
  expect(valueText('package-sessions', 1)).toBe('1')
  expect(valueText('deduction-floor', 750)).toBe('7.5%')
})
