import { isRecord, savedFormat } from '@/lib/saved/format'
import { CHOICES, choiceNames, LONGEST_ENTRY, typedFields, type TypedSheet } from './typed'

/** What the cost sheet saves: the form as it stands and the sheets kept to compare. */
export interface SavedSheets {
  readonly current: TypedSheet
  readonly kept: readonly TypedSheet[]
}

/** No more sheets than this can be compared. */
export const MOST_KEPT = 3

/** How the cost sheet is saved on the device. Read by hand for the reason given in lib/checklist/saved.ts. */
export const costSheetFormat = savedFormat<SavedSheets>({
  name: 'ketamine-cost-sheet',
  version: 2,
  parse: parseSheets,
  // The second version adds fields for a package and for income, which may be empty.
  migrations: { 1: (sheets) => sheets },
})

/** Accepts exactly the shape of saved sheets; null for anything else. */
export function parseSheets(value: unknown): SavedSheets | null {
  if (!isRecord(value) || Object.keys(value).length !== 2 || !Array.isArray(value.kept) || value.kept.length > MOST_KEPT) return null
  if (!isTypedSheet(value.current) || !value.kept.every(isTypedSheet)) return null
  return { current: value.current, kept: value.kept }
}

function isTypedSheet(value: unknown): value is TypedSheet {
  if (!isRecord(value) || Object.keys(value).length !== 4 || !isRecord(value.entries)) return false
  const among = (names: readonly string[], one: unknown) => names.includes(one as string)
  return (
    choiceNames.every((name) => among(CHOICES[name], value[name])) &&
    Object.entries(value.entries).every(
      ([key, entry]) => among(typedFields, key) && typeof entry === 'string' && entry.length <= LONGEST_ENTRY,
    )
  )
}
