import { expect, test } from 'vitest'
import { assumptionText } from '@/lib/costs/assumption-text'
import { claimRuns } from '@/lib/costs/claim-runs'
import { describeStep } from '@/lib/costs/describe'
import { workExample } from '@/lib/costs/examples'
import { count, money, rate, step } from '@/lib/costs/steps'
import { known } from '@/lib/costs/course'
import { realCosts, realExamples, realFigures, realPrices } from '@/tests/support/cost-data'

const costs = realCosts()
const data = { ...costs, prices: realPrices(), figures: realFigures() }

function worked(id: string) {
  const example = realExamples().find((one) => one.id === id)
  if (example === undefined) throw new Error(`The example ${id} is gone`)
  const outcome = workExample(example, data)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

test('there are six examples, and every one comes out', () => {
  expect(realExamples().map((example) => example.id)).toEqual([
    'self-pay',
    'superbill',
    'in-network',
    'spravato',
    'deferred-interest',
    'hsa',
  ])
  for (const example of realExamples()) expect(workExample(example, data).ok).toBe(true)
})

test('in network over New Year the deductible is met twice', () => {
  const example = worked('in-network')
  if (example.kind !== 'sheet') throw new Error('not a sheet')
  expect(example.answer.settlements?.likely.years.map((year) => year.deductiblePart)).toEqual([150_000, 150_000])
})

test('deferred interest on $3,300 at 32.99 % for 12 months, added up by hand', () => {
  const example = worked('deferred-interest')
  if (example.kind !== 'deferred-interest') throw new Error('not deferred interest')
  // $275 a month: 3,300 + 3,025 + … + 275 = $21,450, of which a twelfth of 32.99 % is $589.70; cents of rounding in each month.
  expect(Math.abs(example.card.deferred - 58_970)).toBeLessThanOrEqual(6)
  // The $275 that was not paid and the interest stand for one month more.
  expect(example.card.onePaymentShort.extra).toBe(example.card.deferred + Math.round(((27_500 + example.card.deferred) * 0.3299) / 12))
})

test('an HSA at a rate of 22 % saves $726 on $3,300, and the deduction saves nothing here', () => {
  const example = worked('hsa')
  if (example.kind !== 'tax-account') throw new Error('not an account')
  expect(-example.account.extra).toBe(72_600)
  expect(example.deduction.taxSaved).toBe(0)
})

test('the Spravato program stops at its yearly amount', () => {
  const example = worked('spravato')
  if (example.kind !== 'spravato') throw new Error('not Spravato')
  expect(example.year.programPays).toBe(715_000)
})

test('visits that come out alike share a line, and no visit is lost', () => {
  const example = worked('in-network')
  if (example.kind !== 'sheet' || example.answer.settlements === null) throw new Error('not insured')
  const { claims } = example.answer.settlements.likely
  const runs = claimRuns(claims)
  expect(runs.length).toBeLessThan(claims.length)
  expect(runs.reduce((sum, run) => sum + run.count, 0)).toBe(claims.length)
})

test('a step is told with every number and its name', () => {
  const tell = (made: ReturnType<typeof step>) => describeStep(made, costs.words)
  expect(tell(step('series-total', 'multiply', [count('series-visits', 6), money('series-price', 55_000)]))).toBe(
    '6 (infusions in the series) × $550 (price of one infusion)',
  )
  expect(tell(step('coinsurance', 'percent', [rate('coinsurance-rate', 2_000), money('after-deductible', 12_500)]))).toBe(
    '20% (your share in percent) of $125 (left after the deductible)',
  )
  expect(tell(step('plan-pays-total', 'add', [money('plan-pays', 100), money('plan-pays', 100), money('plan-pays', 0)]))).toBe(
    '2 × $1 (your plan pays)',
  )
  expect(tell(step('plan-pays-total', 'add', [money('plan-pays', 20_580), money('plan-pays', 20_580), money('plan-pays', 4_920)]))).toBe(
    '2 × $205.80 + $49.20 (your plan pays)',
  )
  expect(tell(step('not-covered', 'add', []))).toBe('$0')
})

test('an assumption is told in the unit of its field, and an unlimited plan in words', () => {
  const tell = (assumption: Parameters<typeof assumptionText>[0]) => assumptionText(assumption, costs.words, '2027-01-04')
  expect(tell({ field: 'coinsurance-out', spread: known(4_000) })).toContain('40%')
  expect(tell({ field: 'boosters', spread: { low: 4, likely: 8, high: 12 } })).toContain('4 at best, 8 likely, 12 at worst')
  expect(tell({ field: 'start', spread: null })).toContain('January 4, 2027')
  expect(tell({ field: 'limit', spread: null })).toBe(costs.words.sheet.assumedNoLimit)
  expect(tell({ field: 'fee', spread: known(0) })).toContain('none')
})
