import type { About } from '@/lib/checklist/about'
import type { ChecklistState } from '@/lib/checklist/types'
import type { PlanKind } from '@/lib/content/schemas/deadlines'
import type { LetterEntries } from '@/lib/letters/saved'
import { isDay } from '@/lib/dates/days'
import type { DeadlineEntries } from './saved'

/** The kind of plan that an answer of the checklist means, where it means just one. */
const planOf: Readonly<Partial<Record<NonNullable<About['cover']>, PlanKind>>> = {
  'employer-self-funded': 'employer-self-funded',
  'employer-insured': 'employer-insured',
  marketplace: 'marketplace',
  medicare: 'medicare-original',
  'medicare-advantage': 'medicare-advantage',
  va: 'va',
  tricare: 'tricare',
  federal: 'federal-employee',
  none: 'self-pay',
}

/** The blank of the letters that holds the date of an event. */
export const dateBlankOf: Readonly<Record<string, string>> = {
  'denied-before-care': 'denial-date',
  'denied-after-care': 'denial-date',
  'denied-urgent': 'denial-date',
  'final-denial': 'final-denial-date',
  'bill-above-estimate': 'bill-date',
  'approval-ends': 'last-approved-day',
}

/**
 * What the other tools know of a situation. Only what the reader has not entered here is taken.
 * Returns the entries and whether anything was taken.
 */
export function takeSituation(
  entries: DeadlineEntries,
  letters: LetterEntries | null,
  checklist: ChecklistState | null,
): { entries: DeadlineEntries; taken: boolean } {
  const cover = checklist?.about.cover
  const state = checklist?.about.state
  const date = letters?.values[dateBlankOf[entries.event] ?? ''] ?? ''
  const found = {
    plan: (cover && planOf[cover]) ?? '',
    state: state && /^[A-Z]{2}$/.test(state) && state !== 'PR' ? state : '',
    date: isDay(date) ? date : '',
  }
  const next = { ...entries, plan: entries.plan || found.plan, state: entries.state || found.state, date: entries.date || found.date }
  return { entries: next, taken: next.plan !== entries.plan || next.state !== entries.state || next.date !== entries.date }
}
