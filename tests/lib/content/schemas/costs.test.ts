import { expect, test } from 'vitest'
import {
  checkCostExamples,
  checkCosts,
  checkFigures,
  checkPrices,
  checkWillItCount,
  costExamplesSchema,
  costsSchema,
  figuresSchema,
  pricesSchema,
} from '@/lib/content/schemas/costs'
import { readData, realCosts, realExamples, realFigures, realPrices, realWillItCount } from '@/tests/support/cost-data'

test('the cost data of the site has no faults', () => {
  expect([
    ...checkFigures(realFigures()),
    ...checkPrices(realPrices()),
    ...checkWillItCount(realWillItCount()),
    ...checkCosts(realCosts()),
    ...checkCostExamples(realExamples()),
  ]).toEqual([])
})

const figure = { id: 'a-limit', what: 'A limit', from: '2026-01-01', until: '2026-12-31', dollars: 10_600, source: 'a-page' }

test('dollars in the file are cents in the site, and percent are basis points', () => {
  expect(figuresSchema.parse([figure])[0]).toMatchObject({ unit: 'money', value: 1_060_000 })
  const { dollars: _, ...rest } = figure
  expect(figuresSchema.parse([{ ...rest, percent: 7.5 }])[0]).toMatchObject({ unit: 'rate', value: 750 })
})

test('a figure with two amounts, a third decimal place or an unknown key is refused', () => {
  expect(figuresSchema.safeParse([{ ...figure, percent: 7.5 }]).error?.issues[0]?.message).toContain('exactly one of')
  expect(figuresSchema.safeParse([{ ...figure, dollars: 1.234 }]).error?.issues[0]).toMatchObject({ path: [0, 'dollars'] })
  expect(figuresSchema.safeParse([{ ...figure, amount: 3 }]).success).toBe(false)
})

test('figures that overlap, run backwards or leave a gap are pointed at', () => {
  const rows = (list: Record<string, unknown>[]) => checkFigures(figuresSchema.parse(list.map((row) => ({ ...figure, ...row }))))
  expect(rows([{}, { from: '2026-12-31', until: '2027-12-31' }])[0]).toMatchObject({ path: [1, 'from'] })
  expect(rows([{ until: '2025-01-01' }])[0]).toMatchObject({ path: [0, 'until'] })
  expect(rows([{}, { from: '2027-02-01', until: '2027-12-31' }])[0]?.message).toContain('2027-01-01')
  expect(rows([{}, { from: '2027-01-01', until: '2027-12-31' }])).toEqual([])
})

test('a price without its page’s date is undated, and a range must rise', () => {
  const row = readData('prices') as Record<string, unknown>[]
  expect(pricesSchema.parse([row[0]])[0]?.dated).toBeNull()
  expect(pricesSchema.safeParse([{ ...row[0], dollarsTo: 1 }]).error?.issues[0]).toMatchObject({ path: [0, 'dollarsTo'] })
  expect(checkPrices(pricesSchema.parse([row[0], row[0]]))).toHaveLength(1)
})

test('an answer without a source can only be "not found"', () => {
  const data = realWillItCount()
  const faults = checkWillItCount({
    ...data,
    reasons: data.reasons.map((reason) => (reason.id === 'not-billed' ? { ...reason, sources: [] } : reason)),
  })
  expect(faults[0]?.message).toContain('names no source')
})

test('a plan that a cost leaves out and a reason that nothing uses are pointed at', () => {
  const data = realWillItCount()
  const faults = checkWillItCount({
    ...data,
    plans: [...data.plans, { id: 'sharing', label: 'Sharing plan', note: 'Not insurance.' }],
    reasons: [...data.reasons, { id: 'spare', words: 'Spare.', sources: [] }],
  })
  expect(faults.filter((fault) => fault.message.includes('"sharing"'))).toHaveLength(data.costs.length)
  expect(faults.at(-1)?.message).toContain('Nothing uses the reason "spare"')
})

test('a missing word, an unknown word and a strange blank are refused', () => {
  const raw = readData('costs') as { words: { warnings: Record<string, string>; problems: Record<string, string> } }
  const { 'promise-not': _, ...fewer } = raw.words.warnings
  expect(costsSchema.safeParse({ ...raw, words: { ...raw.words, warnings: fewer } }).error?.issues[0]).toMatchObject({
    path: ['words', 'warnings', 'promise-not'],
  })
  expect(costsSchema.safeParse({ ...raw, words: { ...raw.words, warnings: { ...raw.words.warnings, extra: 'x' } } }).success).toBe(false)
  expect(
    costsSchema.safeParse({ ...raw, words: { ...raw.words, problems: { ...raw.words.problems, negative: '{feild} is wrong.' } } }).error
      ?.issues[0]?.message,
  ).toContain('blank')
})

test('a field without a default, and one with two, are pointed at', () => {
  const data = realCosts()
  expect(checkCosts({ ...data, defaults: data.defaults.filter((row) => row.field !== 'months') })[0]?.message).toContain('months')
  expect(
    checkCosts({ ...data, defaults: [...data.defaults, ...data.defaults.filter((row) => row.field === 'months')] })[0]?.message,
  ).toContain('Keep one')
})

test('a default that falls from best to worst, or is called sourced without a source, is refused', () => {
  const raw = readData('costs') as { defaults: Record<string, unknown>[] }
  const row = (change: object) =>
    costsSchema.safeParse({
      ...raw,
      defaults: [{ field: 'months', count: [1, 2, 3], basis: 'sourced', why: 'Because.', sources: ['a'], ...change }],
    })
  expect(row({}).success).toBe(true)
  expect(row({ count: [3, 2, 1] }).success).toBe(false)
  expect(row({ sources: [] }).success).toBe(false)
})

test('a worked example keeps what it leaves out as missing, not as zero', () => {
  const superbill = realExamples().find((example) => example.id === 'superbill')
  expect(superbill?.kind === 'sheet' ? superbill.sheet.limit : 'no').toBeNull()
  expect(costExamplesSchema.safeParse([{ kind: 'lottery' }]).success).toBe(false)
})
