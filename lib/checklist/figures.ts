import { readCount, readDate, readMoney, readPercent, type Reading } from './answers'
import type { Entries } from './rules'

/** What the cost sheet can take over from the answers. Null: not asked, not answered, or not readable. */
export interface ChecklistFigures {
  /** US cents. */
  readonly allowedAmount: number | null
  readonly deductibleLeft: number | null
  readonly outOfPocketLeft: number | null
  readonly copay: number | null
  readonly priceEach: number | null
  readonly consultationFee: number | null
  readonly boosterPrice: number | null
  readonly yearTotal: number | null
  readonly outsideDeductible: number | null
  /** Hundredths of a percent: what the reader pays of the allowed amount. */
  readonly coinsurance: number | null
  /** Hundredths of a percent: what the plan pays outside its network. */
  readonly outsideShare: number | null
  readonly sessionsInSeries: number | null
  /** The day on which the plan year starts over. */
  readonly planYearStarts: string | null
}

/** Picks the figures out of the answers that count. */
export function figures(entries: Entries): ChecklistFigures {
  const read = <T>(question: string, reader: (typed: string) => Reading<T>): T | null => {
    const reading = reader(entries[question] ?? '')
    return reading.ok ? reading.value : null
  }
  return {
    allowedAmount: read('allowed-amount', readMoney),
    deductibleLeft: read('deductible-left', readMoney),
    outOfPocketLeft: read('out-of-pocket-left', readMoney),
    copay: read('copay', readMoney),
    priceEach: read('price-each', readMoney),
    consultationFee: read('consultation-fee', readMoney),
    boosterPrice: read('booster-price', readMoney),
    yearTotal: read('year-total', readMoney),
    outsideDeductible: read('outside-deductible', readMoney),
    coinsurance: read('coinsurance', readPercent),
    outsideShare: read('outside-share', readPercent),
    sessionsInSeries: read('series-count', readCount),
    planYearStarts: read('plan-year', readDate),
  }
}

/** The questions that `figures` looks at; the content check makes sure that they exist. */
export const figureQuestions = {
  'allowed-amount': 'money',
  'deductible-left': 'money',
  'out-of-pocket-left': 'money',
  copay: 'money',
  'price-each': 'money',
  'consultation-fee': 'money',
  'booster-price': 'money',
  'year-total': 'money',
  'outside-deductible': 'money',
  coinsurance: 'percent',
  'outside-share': 'percent',
  'series-count': 'count',
  'plan-year': 'date',
} as const
