import type { About, AboutField, AboutValue } from './about'
import { emptyState, type Answer, type Call, type ChecklistState, type Part } from './types'

/** Answers a question about the reader, or clears it. Nothing else changes: answers that still apply stay. */
export function answerAbout<F extends AboutField>(state: ChecklistState, field: F, value: AboutValue<F> | undefined): ChecklistState {
  const about: { -readonly [K in AboutField]?: unknown } = { ...state.about }
  if (value === undefined) delete about[field]
  else about[field] = value
  return { ...state, about: about as About }
}

const unanswered: Answer = { entry: '', note: '', call: null }

/** Changes parts of one answer. An answer with nothing left in it is removed. */
export function answerQuestion(state: ChecklistState, id: string, change: Partial<Answer>): ChecklistState {
  const answer = { ...unanswered, ...state.answers[id], ...change }
  const answers = { ...state.answers, [id]: answer }
  if (answer.entry === '' && answer.note === '') delete answers[id]
  return { ...state, answers }
}

/** Adds a call to the log. Its id is the next free number, so that saved logs can be joined to answers. */
export function addCall(state: ChecklistState, part: Part, date: string, time: string): ChecklistState {
  const last = Math.max(0, ...state.calls.map((call) => Number(call.id.slice(1))))
  const call: Call = { id: `c${last + 1}`, part, date, time, number: '', name: '', reference: '', notes: '' }
  return { ...state, calls: [...state.calls, call] }
}

/** Changes what is written about a call. */
export function changeCall(state: ChecklistState, id: string, change: Partial<Omit<Call, 'id'>>): ChecklistState {
  return { ...state, calls: state.calls.map((call) => (call.id === id ? { ...call, ...change } : call)) }
}

/** Takes a call out of the log. Answers given in it stay, without a call. */
export function removeCall(state: ChecklistState, id: string): ChecklistState {
  const answers = Object.fromEntries(
    Object.entries(state.answers).map(([key, answer]) => [key, answer.call === id ? { ...answer, call: null } : answer]),
  )
  return { ...state, answers, calls: state.calls.filter((call) => call.id !== id) }
}

/** Whether the reader has told nothing yet. */
export function isEmpty(state: ChecklistState): boolean {
  return [state.about, state.answers, state.calls].every((part) => Object.keys(part).length === 0)
}

export { emptyState }
