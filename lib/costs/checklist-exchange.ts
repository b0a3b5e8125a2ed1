import type { FigureQuestion } from '@/lib/checklist/figures'
import { isRecord, savedFormat } from '@/lib/saved/format'
import { parseRate, WHOLE } from './money'
import { LONGEST_ENTRY, readEntry, TYPED_FIELDS, type TypedField, type TypedSheet } from './typed'

/** What was typed into the checklist, by question. */
export type ChecklistEntries = Readonly<Partial<Record<FigureQuestion, string>>>

/** The saved checklist as far as the sheet looks into it. All else in it is passed on as it is. */
export interface SavedChecklist {
  readonly answers: Readonly<Record<string, { readonly entry: string }>>
}

/**
 * The checklist's saved state, read only as far as its answers. The checklist's own reader would add 2 kB to the sheet,
 * which has a budget; a test holds the two together.
 */
export const checklistAnswers = savedFormat<SavedChecklist>({
  name: 'ketamine-coverage-checklist',
  version: 1,
  parse: (value) =>
    isRecord(value) &&
    isRecord(value.answers) &&
    Object.values(value.answers).every((answer) => isRecord(answer) && typeof answer.entry === 'string')
      ? (value as unknown as SavedChecklist)
      : null,
})

/** Questions and fields that hold the same thing. */
const PAIRS = [
  ['price-each', 'priceEach'],
  ['booster-price', 'boosterPrice'],
  ['consultation-fee', 'consultation'],
  ['series-count', 'seriesVisits'],
  ['copay', 'copay'],
  ['deductible-left', 'deductibleLeft'],
  ['out-of-pocket-left', 'limitLeft'],
  ['allowed-amount', 'infusionAllowed'],
  ['coinsurance', 'coinsurance'],
] as const satisfies readonly (readonly [FigureQuestion, TypedField])[]

/**
 * Takes the figures that the checklist holds into a form. What the checklist does not know, or holds in words, stays as it is.
 * Out of network the checklist asks what the plan pays; the sheet holds what the reader pays, so it is turned around.
 * Returns the form and how many entries were taken.
 */
export function takeFigures(typed: TypedSheet, entries: ChecklistEntries): { typed: TypedSheet; count: number } {
  const taken: Partial<Record<TypedField, string>> = {}
  const take = (field: TypedField, entry: string | undefined) => {
    const text = entry?.trim() ?? ''
    if (text !== '' && text.length <= LONGEST_ENTRY && readEntry(TYPED_FIELDS[field], text) !== null) taken[field] = text
  }
  for (const [question, field] of PAIRS) take(field, entries[question])
  if (/^\d{4}-\d{2}-\d{2}$/.test(entries['plan-year'] ?? '')) take('renewal', entries['plan-year']?.slice(5))
  if (typed.network === 'out') {
    const planPays = parseRate(entries['outside-share'] ?? '')
    if (planPays !== null) take('coinsurance', String((WHOLE - planPays) / 100))
    take('deductible', entries['outside-deductible'])
  }
  // The checklist asks for the amount allowed for the whole visit, so no part of the price is billed apart.
  if (taken.infusionAllowed !== undefined && typed.entries.visitCharge === undefined) taken.visitCharge = '0'
  return { typed: { ...typed, entries: { ...typed.entries, ...taken } }, count: Object.keys(taken).length }
}

/**
 * Puts the figures of a form into a saved checklist, or into an empty one. Notes and calls stay as they are. The percentage
 * is given in network only, where both ask for the same. Returns the checklist and how many answers were put in.
 */
export function giveFigures(typed: TypedSheet, saved: SavedChecklist | null): { checklist: SavedChecklist; count: number } {
  const given = PAIRS.flatMap(([question, field]) => {
    const entry = typed.entries[field]?.trim() ?? ''
    if (entry === '' || (field === 'coinsurance' && typed.network !== 'in')) return []
    return [[question, { note: '', call: null, ...saved?.answers[question], entry }] as const]
  })
  const empty = { about: {}, answers: {}, calls: [] }
  return { checklist: { ...empty, ...saved, answers: { ...saved?.answers, ...Object.fromEntries(given) } }, count: given.length }
}
