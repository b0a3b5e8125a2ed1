import { workExample } from '@/lib/costs/examples'
import type { Data } from './load'
import type { Problem } from './problems'
import type { Located } from './read'
import { checkCostExamples, checkCosts, checkFigures, checkPrices, checkWillItCount, type Fault } from './schemas/costs'

type CostData = Pick<Data, 'figures' | 'prices' | 'will-it-count' | 'costs' | 'cost-examples'>

/** A source that the cost data names, with the place where it does. */
interface Named {
  readonly located: Located<unknown>
  readonly id: string
  readonly path: (string | number)[]
}

/** Every source that the data of the cost pages names. */
export function costCitations(data: CostData): Named[] {
  const { figures, prices, costs } = data
  const count = data['will-it-count']
  const examples = data['cost-examples']
  return [
    ...figures.value.map((row, index) => ({ located: figures, id: row.source, path: [index, 'source'] })),
    ...prices.value.map((row, index) => ({ located: prices, id: row.source, path: [index, 'source'] })),
    ...count.value.reasons.flatMap((row, index) =>
      row.sources.map((id, place) => ({ located: count, id, path: ['reasons', index, 'sources', place] })),
    ),
    ...costs.value.defaults.flatMap((row, index) =>
      row.sources.map((id, place) => ({ located: costs, id, path: ['defaults', index, 'sources', place] })),
    ),
    ...examples.value.flatMap((row, index) => row.sources.map((id, place) => ({ located: examples, id, path: [index, 'sources', place] }))),
  ]
}

/** The faults in the data of the cost pages that their schemas cannot see. */
export function costProblems(data: CostData): Problem[] {
  const at = (located: Located<unknown>, faults: readonly Fault[]): Problem[] =>
    faults.map(({ path, message }) => ({ file: located.file, ...located.yaml.locate(path), message }))
  return [
    ...at(data.figures, checkFigures(data.figures.value)),
    ...at(data.prices, checkPrices(data.prices.value)),
    ...at(data['will-it-count'], checkWillItCount(data['will-it-count'].value)),
    ...at(data.costs, checkCosts(data.costs.value)),
    ...at(data['cost-examples'], checkCostExamples(data['cost-examples'].value)),
    ...at(data['cost-examples'], exampleFaults(data)),
  ]
}

/** Works every example out, and tells of those that do not come out. */
function exampleFaults(data: CostData): Fault[] {
  const rest = { ...data.costs.value, prices: data.prices.value, figures: data.figures.value }
  return data['cost-examples'].value.flatMap((example, index) => {
    try {
      const worked = workExample(example, rest)
      if (worked.ok) return []
      const problems = worked.problems.map(({ field, code }) => `${field} ${code}`).join(', ')
      return [{ path: [index, 'id'], message: `The example "${example.id}" cannot be worked out: ${problems}. Correct its numbers.` }]
    } catch (error) {
      return [{ path: [index, 'id'], message: `The example "${example.id}" cannot be worked out. ${(error as Error).message}` }]
    }
  })
}
