import { isRecord, savedFormat } from '@/lib/saved/format'

/** What the reader has entered on the deadlines page. Empty strings stand for nothing entered. */
export interface DeadlineEntries {
  readonly plan: string
  readonly state: string
  readonly event: string
  readonly date: string
  readonly other: string
}

export const noEntries: DeadlineEntries = { plan: '', state: '', event: '', date: '', other: '' }

const fields = Object.keys(noEntries) as (keyof DeadlineEntries)[]

/** How the entries are kept on the device. Anything that is not five short texts is refused. */
export const deadlinesFormat = savedFormat<DeadlineEntries>({
  name: 'ketamine-coverage-deadlines',
  version: 1,
  parse: (value) => {
    if (!isRecord(value) || Object.keys(value).length !== fields.length) return null
    return fields.every((field) => typeof value[field] === 'string' && value[field].length <= 60)
      ? (value as unknown as DeadlineEntries)
      : null
  },
})
