import type { Price } from '@/lib/costs/prices'
import type { Data } from './load'
import type { Change, CostExample, CostsData, DatedFigure, WillItCount } from './schemas/costs'
import type { Source } from './schemas/data'

/** What a list of pages, a search engine and the head of a page need to know of one page about costs. */
export interface CostPageInfo {
  readonly path: string
  readonly title: string
  readonly description: string
  readonly updated: string
  readonly checked: string
  readonly nextCheck: string
  readonly changes: readonly Change[]
  /** In the order of their numbers on the page. */
  readonly sources: readonly Source[]
}

/** What the cost pages are made of. */
export interface CostContent extends CostsData {
  readonly examples: readonly CostExample[]
  readonly figures: readonly DatedFigure[]
  readonly prices: readonly Price[]
  readonly count: WillItCount
  readonly info: Readonly<Record<'costs' | 'blank' | 'prices' | 'count', CostPageInfo>>
}

/** The federal figures that the sheet itself puts in. */
export const sheetFigures = {
  limit: 'out-of-pocket-limit-self',
  'tax-room': 'hsa-limit-self',
  'deduction-floor': 'medical-deduction-floor',
} as const

/** Gathers the data of the cost pages and numbers the sources of each page in the order in which they appear. */
export function gatherCosts(
  data: Pick<Data, 'costs' | 'cost-examples' | 'figures' | 'prices' | 'will-it-count'>,
  sourcesOf: (ids: readonly string[]) => readonly Source[],
): CostContent {
  const costs = data.costs.value
  const examples = data['cost-examples'].value
  const figures = data.figures.value
  const prices = data.prices.value
  const count = data['will-it-count'].value
  const page = (path: string, { title, description }: { title: string; description: string }, ids: readonly string[]): CostPageInfo => ({
    path,
    title,
    description,
    ...costs.history,
    sources: sourcesOf([...new Set(ids)]),
  })
  return {
    ...costs,
    examples,
    figures,
    prices,
    count,
    info: {
      costs: page('/costs', costs.pages.costs, [
        ...costs.defaults.flatMap((row) => row.sources),
        ...Object.values(sheetFigures).flatMap((id) => figures.filter((row) => row.id === id).map((row) => row.source)),
        ...examples.flatMap((example) => example.sources),
      ]),
      blank: page('/costs/blank', costs.pages.blank, []),
      prices: page('/costs/prices', costs.pages.prices, prices.map((price) => price.source)),
      count: page('/costs/will-it-count', costs.pages.count, [
        ...count.reasons.flatMap((reason) => reason.sources),
        ...figures.map((row) => row.source),
      ]),
    },
  }
}

/** The number of each source on a page, from 1, by its id. */
export function sourceNumbers(info: Pick<CostPageInfo, 'sources'>): Record<string, number> {
  return Object.fromEntries(info.sources.map(({ id }, index) => [id, index + 1]))
}
