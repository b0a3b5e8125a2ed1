import type { IsoDate } from '@/lib/content/schemas/common'
import type { StanceName, Use } from '@/lib/content/schemas/payer'
import { isOldDocument } from './old'

interface Dated {
  readonly checked: IsoDate
  readonly overdue: boolean
  readonly stances: Readonly<Record<Use, { readonly stance: StanceName; readonly documentDate: string | null }>>
}

export interface OverviewDates {
  readonly checkedFrom: IsoDate
  readonly checkedTo: IsoDate
  /** Answers that rest on a document with a date, and on one without. What was not found is no answer. */
  readonly dated: number
  readonly undated: number
  readonly old: number
  readonly oldest: string | null
  readonly newest: string | null
  readonly overdue: number
  /** The day from which the card that has waited longest was not checked again. */
  readonly overdueSince: IsoDate | null
}

/** What a drawing made of several cards must say about its own age. Throws a RangeError for no card at all. */
export function overviewDates(payers: readonly Dated[], asOf: IsoDate): OverviewDates {
  if (payers.length === 0) throw new RangeError('There is no card to take dates from.')
  const checked = payers.map((payer) => payer.checked).sort()
  const answers = payers.flatMap(({ stances }) => Object.values(stances).filter(({ stance }) => stance !== 'not-found'))
  const all = answers.flatMap(({ documentDate }) => documentDate ?? [])
  const dates = all.filter((date) => date !== 'undated').sort()
  const overdue = payers.filter((payer) => payer.overdue).map((payer) => payer.checked)
  return {
    checkedFrom: checked[0]!,
    checkedTo: checked.at(-1)!,
    dated: dates.length,
    undated: all.length - dates.length,
    old: dates.filter((date) => isOldDocument(date, asOf)).length,
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
    overdue: overdue.length,
    overdueSince: overdue.sort()[0] ?? null,
  }
}
