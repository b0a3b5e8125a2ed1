import { isRecord, savedFormat } from '@/lib/saved/format'
import { isAboutField, isAboutValue, type About } from './about'
import { parts, type Answer, type Call, type ChecklistState } from './types'

/**
 * How the checklist is saved on the device and in its JSON file.
 *
 * Read by hand and not with zod: zod's smallest build alone is about a third of the 15 kB that the whole tool may weigh.
 * A property test holds this reader to a zod schema of the same shape.
 */
export const checklistFormat = savedFormat<ChecklistState>({
  name: 'ketamine-coverage-checklist',
  version: 1,
  parse: parseState,
})

/** Longer texts are no answers; the fields on the page hold no more either. */
export const longestText = 4000
const mostCalls = 200
const mostAnswers = 500

/** Accepts exactly the shape of a state; null for anything else, so that nothing half-read gets in. */
export function parseState(value: unknown): ChecklistState | null {
  if (!isRecord(value) || !hasKeys(value, ['about', 'answers', 'calls'])) return null
  const { about, answers, calls } = value
  if (!isRecord(about) || !isRecord(answers) || !Array.isArray(calls)) return null
  const answerEntries = Object.entries(answers)
  if (answerEntries.length > mostAnswers || calls.length > mostCalls) return null
  if (!Object.entries(about).every(([field, entry]) => isAboutField(field) && isAboutValue(field, entry))) return null
  if (!answerEntries.every(([id, answer]) => /^[a-z0-9-]{1,60}$/.test(id) && isAnswer(answer))) return null
  if (!calls.every(isCall) || new Set(calls.map(({ id }) => id)).size !== calls.length) return null
  return { about: about as About, answers: answers as Record<string, Answer>, calls }
}

function isAnswer(value: unknown): value is Answer {
  return (
    isRecord(value) &&
    hasKeys(value, ['entry', 'note', 'call']) &&
    isText(value.entry) &&
    isText(value.note) &&
    (value.call === null || isCallId(value.call))
  )
}

function isCall(value: unknown): value is Call {
  return (
    isRecord(value) &&
    hasKeys(value, ['id', 'part', 'date', 'time', 'number', 'name', 'reference', 'notes']) &&
    isCallId(value.id) &&
    (parts as readonly unknown[]).includes(value.part) &&
    [value.date, value.time, value.number, value.name, value.reference, value.notes].every(isText)
  )
}

function isCallId(value: unknown): boolean {
  return typeof value === 'string' && /^c[1-9]\d{0,3}$/.test(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText
}

function hasKeys(value: Record<string, unknown>, keys: readonly string[]): boolean {
  return Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key))
}
