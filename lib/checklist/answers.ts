/** The kinds of answer that a question can take, and how what was typed is read. */

export const choiceKinds = {
  'yes-no': ['yes', 'no', 'unclear'],
  coverage: ['covered', 'with-approval', 'investigational', 'excluded', 'unclear'],
  benefit: ['medical', 'pharmacy', 'behavioral', 'split', 'unclear'],
  funding: ['self-funded', 'insured', 'unclear'],
  'own-plan': ['full', 'short-term', 'sharing', 'unclear'],
} as const

export const entryKinds = ['money', 'percent', 'count', 'date', 'text'] as const

export type ChoiceKind = keyof typeof choiceKinds
export type EntryKind = (typeof entryKinds)[number]
export type AnswerKind = ChoiceKind | EntryKind

export const answerKinds = [...(Object.keys(choiceKinds) as ChoiceKind[]), ...entryKinds]

export function isChoiceKind(kind: AnswerKind): kind is ChoiceKind {
  return Object.hasOwn(choiceKinds, kind)
}

/** The choices of a kind of answer; none for what is typed. */
export function choicesOf(kind: AnswerKind): readonly string[] {
  return isChoiceKind(kind) ? choiceKinds[kind] : []
}

export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false }

const unreadable = { ok: false } as const
const largestAmount = 10_000_000

/**
 * Reads an amount in US dollars as a person types it ("$1,250", "1250.5") into whole cents.
 * Not readable: a minus sign, more than two decimals, commas out of place, ten million dollars or more.
 */
export function readMoney(typed: string): Reading<number> {
  const match = /^\$?\s*(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(typed.trim())
  if (!match?.[1]) return unreadable
  const dollars = Number(match[1].replaceAll(',', ''))
  if (dollars >= largestAmount) return unreadable
  return { ok: true, value: dollars * 100 + Number((match[2] ?? '').padEnd(2, '0')) }
}

/** Reads a share from 0 to 100 ("20", "20%", "12.5 %") into hundredths of a percent. */
export function readPercent(typed: string): Reading<number> {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%?$/.exec(typed.trim())
  if (!match?.[1]) return unreadable
  const hundredths = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return hundredths <= 10_000 ? { ok: true, value: hundredths } : unreadable
}

/** Reads a number of things from 0 to 9,999. */
export function readCount(typed: string): Reading<number> {
  const trimmed = typed.trim()
  return /^\d{1,4}$/.test(trimmed) ? { ok: true, value: Number(trimmed) } : unreadable
}

/** Reads a calendar day written 2026-11-24, as a date field gives it. */
export function readDate(typed: string): Reading<string> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.trim())
  if (!match) return unreadable
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? { ok: true, value: match[0] } : unreadable
}

/** Whether an entry makes sense for its kind of answer. An empty entry always does: nothing was answered. */
export function isReadable(kind: AnswerKind, entry: string): boolean {
  if (entry.trim() === '' || kind === 'text') return true
  if (isChoiceKind(kind)) return choicesOf(kind).includes(entry)
  const read = { money: readMoney, percent: readPercent, count: readCount, date: readDate }[kind]
  return read(entry).ok
}
