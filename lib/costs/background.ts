import type { IsoDate } from '@/lib/content/schemas/common'
import type { Spread } from './course'
import { figureOn, type Figure } from './figures'
import { aboutCents } from './money'
import { priceDots, summarizePrices, type Price } from './prices'
import { DEFAULTED_FIELDS, type DefaultedField, type SheetBackground, type Treatment } from './sheet'

/** One row of the defaults in content/data/costs.yml; a spread of null is worked out from the prices. */
export interface DefaultRow {
  readonly field: DefaultedField
  readonly treatment: Treatment | null
  readonly spread: Spread | null
}

/** The price of one infusion from what clinics print: lowest, middle (to the nearest $10), highest. */
export function priceSpread(prices: readonly Price[], treatment: Treatment): Spread {
  const summary = summarizePrices(priceDots(prices, treatment === 'mood' ? ['mood-infusion', 'mood-package'] : ['pain-infusion']))
  if (summary === null) throw new RangeError(`content/data/prices.yml has no clinic price for ${treatment} infusions. Add one.`)
  return { low: summary.low, likely: Math.min(summary.high, Math.max(summary.low, aboutCents(summary.median))), high: summary.high }
}

/**
 * Gathers what stands behind an empty field, for a day. The federal figures are those of that day's year and,
 * when they are out, those of the next.
 * Throws MissingFigure when content/data/figures.yml does not cover them.
 */
export function sheetBackground(
  data: { defaults: readonly DefaultRow[]; seriesDays: Readonly<Record<Treatment, number>> },
  prices: readonly Price[],
  figures: readonly Figure[],
  today: IsoDate,
): SheetBackground {
  const next = String(Number(today.slice(0, 4)) + 1)
  const perYear = (id: string) => {
    const known = figures.filter((figure) => figure.id === id && figure.from.startsWith(next))
    return Object.fromEntries([figureOn(figures, id, today), ...known].map((figure) => [figure.from.slice(0, 4), figure.value]))
  }
  return {
    defaults: {
      mood: defaultsFor(data.defaults, prices, 'mood'),
      pain: defaultsFor(data.defaults, prices, 'pain'),
    },
    seriesDays: data.seriesDays,
    start: today,
    limitByYear: perYear('out-of-pocket-limit-self'),
    accountRoomByYear: perYear('hsa-limit-self'),
    penaltyRate: figureOn(figures, 'hsa-penalty', today).value,
    deductionFloor: figureOn(figures, 'medical-deduction-floor', today).value,
  }
}

function defaultsFor(rows: readonly DefaultRow[], prices: readonly Price[], treatment: Treatment): Record<DefaultedField, Spread> {
  const found = DEFAULTED_FIELDS.map((field) => {
    const row = rows.find((one) => one.field === field && (one.treatment === null || one.treatment === treatment))
    if (row === undefined)
      throw new RangeError(`content/data/costs.yml has no default for ${field} (${treatment}). Add one under defaults.`)
    return [field, row.spread ?? priceSpread(prices, treatment)] as const
  })
  return Object.fromEntries(found) as Record<DefaultedField, Spread>
}
