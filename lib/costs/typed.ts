import { isIsoDate } from './calendar'
import { parseCents, parseRate } from './money'
import type { Problem } from './outcome'
import { EMPTY_SHEET, type Sheet } from './sheet'
import type { Field } from './vocabulary'

/** What kind of thing is typed into a field. */
export type TypedKind = 'money' | 'rate' | 'count' | 'date' | 'day-of-year'

/** The fields of the sheet that are typed, with the name that problems and words use, and the kind of entry. */
export const TYPED_FIELDS = {
  start: ['start', 'date'],
  priceEach: ['price-each', 'money'],
  seriesVisits: ['series-visits', 'count'],
  boosters: ['boosters', 'count'],
  consultation: ['consultation', 'money'],
  extraEach: ['extra-each', 'money'],
  extraOnce: ['extra-once', 'money'],
  missedVisits: ['missed-visits', 'count'],
  missedFee: ['missed-fee', 'money'],
  rideEach: ['ride-each', 'money'],
  timeOffEach: ['time-off-each', 'money'],
  coinsurance: ['coinsurance', 'rate'],
  copay: ['copay', 'money'],
  deductible: ['deductible', 'money'],
  deductibleLeft: ['deductible-left', 'money'],
  limit: ['limit', 'money'],
  limitLeft: ['limit-left', 'money'],
  renewal: ['renewal', 'day-of-year'],
  visitCharge: ['visit-charge', 'money'],
  visitAllowed: ['visit-allowed', 'money'],
  infusionAllowed: ['infusion-allowed', 'money'],
  months: ['months', 'count'],
  medicalCardRate: ['medical-card-rate', 'rate'],
  loanRate: ['loan-rate', 'rate'],
  reducedRate: ['reduced-rate', 'rate'],
  fee: ['fee', 'money'],
  downPayment: ['down-payment', 'money'],
  lateFee: ['late-fee', 'money'],
  taxRate: ['tax-rate', 'rate'],
  taxRoom: ['tax-room', 'money'],
} as const satisfies Partial<Record<keyof Sheet, readonly [Field, TypedKind]>>
export type TypedField = keyof typeof TYPED_FIELDS
export const typedFields = Object.keys(TYPED_FIELDS) as TypedField[]

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
    const [field, kind] = TYPED_FIELDS[key]
    const value = readEntry(kind, text)
    if (value === null) problems.push({ field, code: kind === 'date' ? 'not-a-date' : 'not-a-number' })
    else values[key] = value
  }
  const { treatment, network, covers } = typed
  return { sheet: { ...EMPTY_SHEET, ...(values as Partial<Sheet>), treatment, network, covers }, problems }
}

function readEntry(kind: TypedKind, text: string): string | number | null {
  if (kind === 'money') return parseCents(text)
  if (kind === 'rate') return parseRate(text)
  if (kind === 'count') return /^-?\d{1,6}$/.test(text) ? Number(text) : null
  if (kind === 'date') return isIsoDate(text) ? text : null
  return text
}
