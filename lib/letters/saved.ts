import { isRecord, savedFormat } from '@/lib/saved/format'

/** What the reader has typed into letters: entries by blank, shared by all letters, and chosen sentences by letter. */
export interface LetterEntries {
  readonly values: Readonly<Record<string, string>>
  readonly chosen: Readonly<Record<string, readonly string[]>>
}

export const noLetterEntries: LetterEntries = { values: {}, chosen: {} }

const name = /^[a-z0-9-]{1,60}$/
const longest = 1200
const most = 200

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longest
}

function isNameList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= most && value.every((entry) => typeof entry === 'string' && name.test(entry))
}

function hasNames(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && Object.keys(value).length <= most && Object.keys(value).every((key) => name.test(key))
}

/** How the entries are kept on the device. Anything of another shape is refused as a whole. */
export const lettersFormat = savedFormat<LetterEntries>({
  name: 'ketamine-coverage-letters',
  version: 1,
  parse: (value) => {
    if (!isRecord(value) || Object.keys(value).toSorted().join() !== 'chosen,values') return null
    const { values, chosen } = value
    if (!hasNames(values) || !Object.values(values).every(isShortText)) return null
    if (!hasNames(chosen) || !Object.values(chosen).every(isNameList)) return null
    return value as unknown as LetterEntries
  },
})
