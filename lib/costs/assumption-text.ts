import { formatDay } from '@/lib/dates/format'
import { fill } from '@/lib/words/fill'
import { fieldOf, type Assumption } from './sheet'
import { valueText } from './typed'
import type { Field } from './vocabulary'

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
