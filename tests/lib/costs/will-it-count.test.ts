import { expect, test } from 'vitest'
import { willItCount } from '@/lib/costs/will-it-count'
import { realWillItCount } from '@/tests/support/cost-data'

const data = realWillItCount()

test('an infusion that the plan does not cover counts toward nothing at the plan', () => {
  const answer = willItCount(data.costs, 'infusion', 'not-covered')
  expect([answer.deductible.answer, answer.limit.answer]).toEqual(['no', 'no'])
})

test('covered in network counts toward both', () => {
  const answer = willItCount(data.costs, 'evaluation', 'in-network')
  expect([answer.deductible.answer, answer.limit.answer]).toEqual(['yes', 'yes'])
})

test('every cost has an answer for every plan', () => {
  for (const cost of data.costs) for (const plan of data.plans) expect(() => willItCount(data.costs, cost.id, plan.id)).not.toThrow()
})

test('a cost that is not in the file is an error that names the file', () => {
  expect(() => willItCount(data.costs, 'parking', 'in-network')).toThrow(/will-it-count\.yml/)
})
