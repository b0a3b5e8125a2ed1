import type { IsoDate } from '@/lib/content/schemas/common'
import { wholeMonthsBetween } from './calendar'
import { formatCents, roundedQuotient, type Cents } from './money'

/** What a price is for. */
export const PRICE_KINDS = [
  'mood-infusion',
  'pain-infusion',
  'mood-package',
  'visit',
  'injection',
  'assisted-therapy',
  'at-home',
  'billed-to-insurer',
] as const
export type PriceKind = (typeof PRICE_KINDS)[number]

/** Who says so: the clinic on its own page, a press or official report, or one patient in a report. */
export const PRICE_TELLERS = ['clinic', 'report', 'patient'] as const
export type PriceTeller = (typeof PRICE_TELLERS)[number]

/** One published price. Money in cents. */
export interface Price {
  readonly id: string
  readonly who: string
  readonly city: string | null
  readonly state: string | null
  readonly kind: PriceKind
  readonly teller: PriceTeller
  readonly price: Cents
  /** The upper end, when the page gives a range. */
  readonly priceTo: Cents | null
  readonly unit: string
  /** How many infusions the price buys; 1 for a single infusion, null when it buys none or the page does not say. */
  readonly infusions: number | null
  readonly hours: number | null
  readonly includes: string | null
  readonly inferred: readonly string[]
  readonly source: string
  /** The document's own date, or null when the page shows none. */
  readonly dated: string | null
  readonly checked: IsoDate
}

/** A price as a dot on the plot: dollars for one infusion, with whether that is our division of a package. */
export interface PriceDot {
  readonly id: string
  readonly who: string
  readonly unit: string
  readonly each: Cents
  readonly divided: boolean
}

/** The middle and the ends of a set of prices. */
export interface PriceSummary {
  readonly count: number
  readonly low: Cents
  readonly median: Cents
  readonly high: Cents
}

/** The price of one infusion: a package is divided by its infusions, to the nearest cent. Null when that cannot be said. */
export function eachInfusion(price: Price): Cents | null {
  return price.infusions === null ? null : roundedQuotient(price.price, price.infusions)
}

/** The dots of one kind of infusion that clinics print on their own pages, cheapest first. */
export function priceDots(prices: readonly Price[], kinds: readonly PriceKind[]): PriceDot[] {
  return prices
    .filter((price) => price.teller === 'clinic' && kinds.includes(price.kind))
    .flatMap((price) => {
      const each = eachInfusion(price)
      return each === null ? [] : [{ id: price.id, who: price.who, unit: price.unit, each, divided: price.infusions !== 1 }]
    })
    .sort((a, b) => a.each - b.each || (a.who < b.who ? -1 : 1))
}

/**
 * Gives each dot a level above the axis: dots within `near` cents of each other stand on top of each other.
 * The dots must be in the order of their prices.
 */
export function stackDots(dots: readonly PriceDot[], near: Cents): { dot: PriceDot; level: number }[] {
  const lastAt: number[] = []
  return dots.map((dot) => {
    const free = lastAt.findIndex((last) => dot.each - last >= near)
    const level = free === -1 ? lastAt.length : free
    lastAt[level] = dot.each
    return { dot, level }
  })
}

/** The low, middle and high of a set of dots; null when there are none. With an even count the median is the mean of the two in the middle. */
export function summarizePrices(dots: readonly PriceDot[]): PriceSummary | null {
  const values = dots.map((dot) => dot.each).sort((a, b) => a - b)
  const low = values[0]
  const high = values.at(-1)
  if (low === undefined || high === undefined) return null
  const upper = values[Math.floor(values.length / 2)] ?? high
  const lower = values[Math.ceil(values.length / 2) - 1] ?? low
  return { count: values.length, low, median: roundedQuotient(lower + upper, 2), high }
}

/** How many whole months old a dated price is; null when its page shows no date. A year or month alone counts from its first day. */
export function monthsOld(price: Price, today: IsoDate): number | null {
  if (price.dated === null) return null
  const from = `${price.dated}-01-01`.slice(0, 10)
  return Math.max(0, wholeMonthsBetween(from, today))
}

/** Writes the price as the page shows it: `$550`, or `$400 to $600`. */
export function priceText(price: Price): string {
  return price.priceTo === null ? formatCents(price.price) : `${formatCents(price.price)} to ${formatCents(price.priceTo)}`
}
