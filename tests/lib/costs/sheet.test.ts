import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetBackground } from '@/lib/costs/background'
import { answerSheet, compareSheets, type Sheet, type SheetAnswer } from '@/lib/costs/sheet'
import { EMPTY_SHEET } from '@/lib/costs/typed'
import { evaluate } from '@/lib/costs/steps'
import { realCosts, realExamples, realFigures, realPrices } from '@/tests/support/cost-data'

const costs = realCosts()
const background = sheetBackground(costs, realPrices(), realFigures(), '2026-11-24')

function answer(sheet: Partial<Sheet>): SheetAnswer {
  const outcome = answerSheet({ ...EMPTY_SHEET, ...sheet }, background)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

const amount = fc.option(fc.integer({ min: 0, max: 300_000 }), { nil: null })
const sheets: fc.Arbitrary<Sheet> = fc
  .record({
    treatment: fc.constantFrom('mood' as const, 'pain' as const),
    start: fc.constantFrom(null, '2026-11-16', '2027-01-04', '2026-06-30'),
    priceEach: amount,
    seriesVisits: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }),
    boosters: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
    consultation: amount,
    rideEach: amount,
    network: fc.constantFrom('none' as const, 'in' as const, 'out' as const),
    covers: fc.constantFrom('nothing' as const, 'visit' as const, 'infusion' as const, 'all' as const),
    coinsurance: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: null }),
    deductible: amount,
    visitAllowed: amount,
    infusionAllowed: amount,
  })
  .map((typed) => ({ ...EMPTY_SHEET, ...typed }))

test('an empty sheet is answered from stated assumptions only', () => {
  const result = answer({})
  expect(result.assumptions.map((one) => one.field)).toEqual(
    expect.arrayContaining(['start', 'price-each', 'series-visits', 'boosters', 'consultation', 'ride-each']),
  )
  expect(result.course.low.total).toBeLessThan(result.course.likely.total)
  expect(result.course.likely.total).toBeLessThan(result.course.high.total)
  expect(result.planPays.likely).toBe(0)
})

test('a figure that is typed, even zero, is never replaced by an assumption', () => {
  const result = answer({
    consultation: 0,
    priceEach: 55_000,
    seriesVisits: 6,
    boosters: 0,
    extraEach: 0,
    extraOnce: 0,
    missedVisits: 0,
    missedFee: 0,
    rideEach: 0,
    timeOffEach: 0,
  })
  expect(result.course.likely.total).toBe(330_000)
  expect(result.assumptions.map((one) => one.field)).not.toContain('consultation')
})

test('the year after insurance is the year before it less what the plan pays and what is written off', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const result = answer(sheet)
      for (const end of ['low', 'likely', 'high'] as const) {
        const settlement = result.settlements?.[end]
        expect(result.afterInsurance[end]).toBe(
          result.course[end].total - (settlement === undefined ? 0 : settlement.charge - settlement.youPay),
        )
        expect(result.planPays[end]).toBeLessThanOrEqual(result.course[end].clinic)
      }
      expect(result.afterInsurance.low).toBeLessThanOrEqual(result.course.low.total)
      expect(result.steps.at(-1)?.result).toBe(result.afterInsurance.likely)
      for (const step of result.steps)
        expect(
          evaluate(
            step.operation,
            step.operands.map((operand) => operand.value),
          ),
        ).toBe(step.result)
    }),
    { numRuns: 60 },
  )
})

test('covering all never costs the reader more than covering a part, and a part never more than nothing', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const likely = (covers: Sheet['covers']) => answer({ ...sheet, covers }).afterInsurance.likely
      expect(likely('all')).toBeLessThanOrEqual(likely('visit'))
      expect(likely('all')).toBeLessThanOrEqual(likely('infusion'))
      expect(likely('visit')).toBeLessThanOrEqual(likely('nothing'))
      expect(likely('infusion')).toBeLessThanOrEqual(likely('nothing'))
    }),
    { numRuns: 60 },
  )
})

test('out of network the whole clinic bill must be financed, in network only the reader’s part', () => {
  const typed = {
    priceEach: 55_000,
    seriesVisits: 6,
    boosters: 0,
    consultation: 0,
    coinsurance: 2_000,
    deductible: 0,
    visitCharge: 15_000,
    visitAllowed: 10_500,
    infusionAllowed: 28_000,
    covers: 'all',
  } as const
  const saved = (network: 'in' | 'out') => answer({ ...typed, network }).ways.find((way) => way.way === 'savings')?.total
  expect(saved('out')).toBe(330_000)
  expect(saved('in')).toBe(6 * 7_700)
})

const known = { priceEach: 55_000, seriesVisits: 6, boosters: 8, consultation: 30_000, extraEach: 0, extraOnce: 0, missedVisits: 0 }
const wayOf = (sheet: Partial<Sheet>, way: string) => answer(sheet).ways.find((one) => one.way === way)

test('neither a package nor a deduction is among the ways until its price or the income is typed', () => {
  const ways = answer({ ...known, packageSessions: 6, taxRate: 2_400 }).ways.map((way) => way.way)
  expect(ways).not.toContain('package')
  expect(ways).not.toContain('tax-deduction')
})

test('a package that is typed is among the ways, and that unused sessions may be lost is said in the open', () => {
  // 300 + 14 × 550 are 8,000; the package of 3,025 takes the place of 3,300.
  expect(wayOf({ ...known, packagePrice: 302_500, packageSessions: 6 }, 'package')?.total).toBe(772_500)
  expect(answer({ ...known, packagePrice: 302_500, packageSessions: 6 }).warnings).toContain('package-may-expire')
})

test('a package without its number of infusions is taken for the first series, and that is stated', () => {
  const result = answer({ ...known, packagePrice: 302_500 })
  expect(result.assumptions.find((one) => one.field === 'package-sessions')?.spread?.likely).toBe(6)
  expect(result.ways.find((one) => one.way === 'package')?.total).toBe(772_500)
})

test('a package of no infusions is refused', () => {
  expect(answerSheet({ ...EMPTY_SHEET, packagePrice: 100_000, packageSessions: 0 }, background)).toMatchObject({
    ok: false,
    problems: [{ field: 'package-sessions', code: 'too-few', bound: 1 }],
  })
})

test('with an income the deduction is worked out at the federal floor, which is named with the assumptions', () => {
  // 7.5 % of 60,000 are 4,500; of the 8,000 are 3,500 above it, and 24 % of those are 840.
  const result = answer({ ...known, income: 6_000_000, taxRate: 2_400 })
  expect(result.ways.find((one) => one.way === 'tax-deduction')?.extra).toBe(-84_000)
  expect(result.assumptions.find((one) => one.field === 'deduction-floor')?.spread?.likely).toBe(750)
  expect(result.warnings).toContain('deduction-needs-itemizing')
})

test('with an income too high for the cost, the answer says that nothing is above the floor', () => {
  const result = answer({ ...known, income: 20_000_000 })
  expect(result.ways.find((one) => one.way === 'tax-deduction')?.extra).toBe(0)
  expect(result.warnings).toContain('nothing-over-floor')
})

test('what the plan sends back can neither be deducted nor paid from an account', () => {
  const typed = {
    ...known,
    network: 'out',
    covers: 'all',
    deductible: 0,
    coinsurance: 0,
    visitAllowed: 15_000,
    infusionAllowed: 40_000,
  } as const
  expect(answer(typed).toPay).toBe(800_000)
  expect(wayOf({ ...typed, income: 0, taxRate: 1_000 }, 'tax-deduction')?.extra).toBe(answer(typed).planPays.likely / 10 - 80_000)
  expect(wayOf({ ...typed, taxRoom: 900_000, taxRate: 1_000 }, 'tax-account')?.extra).toBe(answer(typed).planPays.likely / 10 - 80_000)
})

test('a visit that is billed for more than the session is refused', () => {
  const outcome = answerSheet({ ...EMPTY_SHEET, network: 'out', priceEach: 10_000, visitCharge: 20_000 }, background)
  expect(outcome).toMatchObject({ ok: false, problems: [{ field: 'visit-charge', code: 'parts-over-price', bound: 10_000 }] })
})

test('a start that is no day is refused, and so is a negative price', () => {
  expect(answerSheet({ ...EMPTY_SHEET, start: '2026-02-30' }, background)).toMatchObject({ ok: false, problems: [{ field: 'start' }] })
  expect(answerSheet({ ...EMPTY_SHEET, priceEach: -1 }, background)).toMatchObject({
    ok: false,
    problems: [{ field: 'price-each', code: 'negative' }],
  })
})

test('in network a missing limit is the federal one of the year the course starts in, stated as an assumption', () => {
  const result = answer({ network: 'in', covers: 'all', start: '2027-02-01' })
  expect(result.assumptions.find((one) => one.field === 'limit')?.spread?.likely).toBe(1_200_000)
})

test('the order in which scenarios are added does not change the order in which they are compared', () => {
  const three = [
    { name: 'self-pay', answer: answer({ priceEach: 55_000 }) },
    { name: 'in network', answer: answer({ priceEach: 55_000, network: 'in', covers: 'all' }) },
    { name: 'cheap', answer: answer({ priceEach: 35_000 }) },
  ]
  const expected = compareSheets(three).map((one) => one.name)
  fc.assert(
    fc.property(fc.shuffledSubarray(three, { minLength: 3 }), (shuffled) => {
      expect(compareSheets(shuffled).map((one) => one.name)).toEqual(expected)
    }),
  )
})

test('the self-pay example of the page adds up by hand', () => {
  const example = realExamples().find((one) => one.id === 'self-pay')
  if (example?.kind !== 'sheet') throw new Error('The self-pay example is gone')
  // 300 + 14 × 550 to the clinic, and 14 rides of 30.
  const result = answer(example.sheet)
  expect(result.course.likely.clinic).toBe(800_000)
  expect(result.afterInsurance.likely).toBe(842_000)
})

test('the superbill example of the page adds up by hand', () => {
  const example = realExamples().find((one) => one.id === 'superbill')
  if (example?.kind !== 'sheet') throw new Error('The superbill example is gone')
  // Fifteen visits are allowed at $105. The first nine and $55 of the tenth fill the $1,000 deductible; of the other $575 the plan pays 60 %.
  expect(answer(example.sheet).planPays.likely).toBe(34_500)
})
