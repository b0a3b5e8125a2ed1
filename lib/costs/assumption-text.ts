import { formatDay } from '@/lib/dates/format'
import { formatCents, formatRate } from './money'
import { fieldOf, type Assumption } from './sheet'
import type { Field } from './vocabulary'
import { fill } from './words'

const RATES: readonly Assumption['field'][] = [
  'coinsurance-in',
  'coinsurance-out',
  'allowed-part',
  'medical-card-rate',
  'loan-rate',
  'credit-card-rate',
  'tax-rate',
]
const COUNTS: readonly Assumption['field'][] = ['series-visits', 'boosters', 'missed-visits', 'months']

interface Words {
  readonly fields: Readonly<Record<Field, { readonly label: string }>>
  readonly sheet: Readonly<
    Record<
      | 'assumed'
      | 'assumedRange'
      | 'assumedStart'
      | 'assumedRenewal'
      | 'assumedLimit'
      | 'assumedNoLimit'
      | 'assumedLeft'
      | 'assumedZero'
      | 'assumedRoom',
      string
    >
  >
}

/** Writes a value in the unit of a field: `$490`, `20%` or `6`. */
export function valueText(field: Assumption['field'], value: number): string {
  if (RATES.includes(field)) return formatRate(value)
  return COUNTS.includes(field) ? String(value) : formatCents(value)
}

/** Says what was put in for a field that was left empty. `start` is the day that the sheet begins on. */
export function assumptionText(assumption: Assumption, words: Words, start: string): string {
  const { sheet } = words
  const { field, spread } = assumption
  const label = words.fields[fieldOf(assumption)].label
  if (field === 'start') return fill(sheet.assumedStart, { day: formatDay(start) })
  if (field === 'renewal') return sheet.assumedRenewal
  if (spread === null) return sheet.assumedNoLimit
  const value = valueText(field, spread.likely)
  if (field === 'limit') return fill(sheet.assumedLimit, { value })
  if (field === 'tax-room') return fill(sheet.assumedRoom, { value })
  if (field === 'deductible-left' || field === 'limit-left') return fill(sheet.assumedLeft, { field: label, value })
  if (spread.high === 0) return fill(sheet.assumedZero, { field: label })
  if (spread.low === spread.high) return fill(sheet.assumed, { field: label, value })
  return fill(sheet.assumedRange, { field: label, low: valueText(field, spread.low), likely: value, high: valueText(field, spread.high) })
}
