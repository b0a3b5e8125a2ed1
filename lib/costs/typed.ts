import { isIsoDate } from './calendar'
import { parseCents, parseRate } from './money'
import type { Problem } from './outcome'
import type { Sheet } from './sheet'
import type { Field } from './vocabulary'

/** No field takes a longer entry. */
export const LONGEST_ENTRY = 20

/** What kind of thing is typed into a field. */
export type TypedKind = 'money' | 'rate' | 'count' | 'date' | 'day-of-year'

/** The fields of the sheet that are typed, each with the kind of entry it takes. */
export const TYPED_FIELDS = {
  start: 'date',
  priceEach: 'money',
  seriesVisits: 'count',
  boosters: 'count',
  consultation: 'money',
  extraEach: 'money',
  extraOnce: 'money',
  missedVisits: 'count',
  missedFee: 'money',
  rideEach: 'money',
  timeOffEach: 'money',
  coinsurance: 'rate',
  copay: 'money',
  deductible: 'money',
  deductibleLeft: 'money',
  limit: 'money',
  limitLeft: 'money',
  renewal: 'day-of-year',
  visitCharge: 'money',
  visitAllowed: 'money',
  infusionAllowed: 'money',
  months: 'count',
  medicalCardRate: 'rate',
  loanRate: 'rate',
  reducedRate: 'rate',
  fee: 'money',
  downPayment: 'money',
  lateFee: 'money',
  taxRate: 'rate',
  taxRoom: 'money',
} as const satisfies Record<Exclude<keyof Sheet, 'treatment' | 'network' | 'covers'>, TypedKind>
export type TypedField = keyof typeof TYPED_FIELDS
export const typedFields = Object.keys(TYPED_FIELDS) as TypedField[]

/** The name that problems and words use for a typed field: `priceEach` is `price-each`. A test holds every name to the list. */
export function fieldName(field: TypedField): Field {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as Field
}

/** A sheet on which nothing has been typed. */
export const EMPTY_SHEET = {
  treatment: 'mood',
  network: 'none',
  covers: 'nothing',
  ...(Object.fromEntries(typedFields.map((field) => [field, null])) as Record<TypedField, null>),
} satisfies Sheet as Sheet

/** A sheet as it stands in the form: choices, and entries exactly as typed. */
export interface TypedSheet {
  readonly treatment: Sheet['treatment']
  readonly network: Sheet['network']
  readonly covers: Sheet['covers']
  readonly entries: Readonly<Partial<Record<TypedField, string>>>
}

/** A form on which nothing has been typed. */
export const EMPTY_TYPED: TypedSheet = { treatment: 'mood', network: 'none', covers: 'nothing', entries: {} }

/**
 * Reads a form into a sheet. An empty entry is missing (null), never zero; an entry that is no number is a problem, and
 * missing on the sheet.
 */
export function readTyped(typed: TypedSheet): { sheet: Sheet; problems: Problem[] } {
  const problems: Problem[] = []
  const values: Partial<Record<TypedField, string | number>> = {}
  for (const key of typedFields) {
    const text = (typed.entries[key] ?? '').trim()
    if (text === '') continue
    const kind = TYPED_FIELDS[key]
    const value = readEntry(kind, text)
    if (value === null) problems.push({ field: fieldName(key), code: kind === 'date' ? 'not-a-date' : 'not-a-number' })
    else values[key] = value
  }
  const { treatment, network, covers } = typed
  return { sheet: { ...EMPTY_SHEET, ...(values as Partial<Sheet>), treatment, network, covers }, problems }
}

/** Reads one entry by its kind; null when it cannot be read. */
export function readEntry(kind: TypedKind, text: string): string | number | null {
  if (kind === 'money') return parseCents(text)
  if (kind === 'rate') return parseRate(text)
  if (kind === 'count') return /^-?\d{1,6}$/.test(text) ? Number(text) : null
  if (kind === 'date') return isIsoDate(text) ? text : null
  return text
}
