import { isDay } from '@/lib/dates/days'
import { isMonthDay } from './calendar'
import { formatUnit, parseCents, parseRate } from './money'
import type { Problem } from './outcome'
import type { Assumption, Sheet } from './sheet'
import { fieldName, type Field, type ProblemCode } from './vocabulary'

/** No field takes a longer entry. */
export const LONGEST_ENTRY = 20

/** What kind of thing is typed into a field. */
export type TypedKind = 'money' | 'rate' | 'count' | 'date' | 'day-of-year'

/** The choices of the sheet, each with what can be chosen; the first is chosen until the reader chooses. */
export const CHOICES = {
  treatment: ['mood', 'pain'],
  network: ['none', 'out', 'in'],
  covers: ['nothing', 'visit', 'infusion', 'all'],
} as const satisfies { readonly [K in 'treatment' | 'network' | 'covers']: readonly Sheet[K][] }
export type ChoiceName = keyof typeof CHOICES
export const choiceNames = Object.keys(CHOICES) as ChoiceName[]

/** The fields of the sheet that are typed, each with the kind of entry it takes. */
export const TYPED_FIELDS = {
  start: 'date',
  priceEach: 'money',
  seriesVisits: 'count',
  boosters: 'count',
  boosterPrice: 'money',
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
  packagePrice: 'money',
  packageSessions: 'count',
  taxRate: 'rate',
  taxRoom: 'money',
  income: 'money',
} as const satisfies Record<Exclude<keyof Sheet, ChoiceName>, TypedKind>
export type TypedField = keyof typeof TYPED_FIELDS
export const typedFields = Object.keys(TYPED_FIELDS) as TypedField[]

const kinds: Readonly<Record<string, TypedKind>> = {
  ...Object.fromEntries(typedFields.map((field) => [fieldName(field), TYPED_FIELDS[field]])),
  // What the sheet puts in for itself and nobody types.
  'coinsurance-in': 'rate',
  'coinsurance-out': 'rate',
  'allowed-part': 'rate',
  'credit-card-rate': 'rate',
  'deduction-floor': 'rate',
}

/** Writes a value in the unit of its field: `$490`, `20%` or `6`. */
export function valueText(field: Field | Assumption['field'], value: number): string {
  const kind = kinds[field]
  return formatUnit(kind === 'rate' || kind === 'count' ? kind : 'money', value)
}

const nothingChosen = { treatment: 'mood', network: 'none', covers: 'nothing' } as const

/** A sheet on which nothing has been typed. */
export const EMPTY_SHEET = {
  ...nothingChosen,
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
export const EMPTY_TYPED: TypedSheet = { ...nothingChosen, entries: {} }

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
    if (value === null) problems.push({ field: fieldName(key), code: unreadable[kind] })
    else values[key] = value
  }
  const { treatment, network, covers } = typed
  return { sheet: { ...EMPTY_SHEET, ...(values as Partial<Sheet>), treatment, network, covers }, problems }
}

const unreadable = {
  money: 'not-a-number',
  rate: 'not-a-number',
  count: 'not-whole',
  date: 'not-a-date',
  'day-of-year': 'not-a-day-of-the-year',
} as const satisfies Record<TypedKind, ProblemCode>

/** Reads one entry by its kind; null when it cannot be read. A day of the year may be typed 7/1 or 07-01 and is given as 07-01. */
export function readEntry(kind: TypedKind, text: string): string | number | null {
  if (kind === 'money') return parseCents(text)
  if (kind === 'rate') return parseRate(text)
  if (kind === 'count') return /^-?\d{1,6}$/.test(text) ? Number(text) : null
  if (kind === 'date') return isDay(text) ? text : null
  const day = text
    .split(/[-/]/)
    .map((part) => part.padStart(2, '0'))
    .join('-')
  return isMonthDay(day) ? day : null
}
