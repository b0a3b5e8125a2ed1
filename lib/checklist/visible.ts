import { mayHold, rules, type Entries, type Rule } from './rules'
import type { ChecklistState, Part, Question } from './types'

/** The questions to ask, in calling order, and the answers that count because their question is asked. */
export interface Visible<Q extends Question = Question> {
  readonly questions: readonly Q[]
  readonly entries: Entries
}

/**
 * Works out which questions apply to what the reader said so far. A question is asked when all its rules may hold;
 * an answer to a question that is no longer asked counts for nothing, but stays in the state and comes back with its question.
 */
export function visible<Q extends Question>(questions: readonly Q[], state: ChecklistState): Visible<Q> {
  let entries: Entries = {}
  // An answer can open questions on both sides of it. Rules only ever ask that something was said, so this ends.
  for (;;) {
    const asked = questions.filter(({ when }) => when.every((rule) => mayHold(rule, state.about, entries)))
    const counted = Object.fromEntries(asked.map(({ id }) => [id, state.answers[id]?.entry.trim()] as const).filter(([, entry]) => entry))
    if (Object.keys(counted).length === Object.keys(entries).length) return { questions: asked, entries: counted }
    entries = counted
  }
}

/** Whether a question waits for an answer to another one. */
export function isFollowUp(question: Question): boolean {
  return question.when.some((name) => (rules[name] as Rule).kind === 'answer')
}

export interface Progress {
  readonly asked: number
  readonly answered: number
  /** Answered, but with "unclear": worth asking again. */
  readonly unclear: number
}

/** How far one part has come, counted over the questions that are asked now. */
export function progress(seen: Visible, part: Part): Progress {
  const asked = seen.questions.filter((question) => question.part === part)
  const answered = asked.filter((question) => seen.entries[question.id] !== undefined)
  return {
    asked: asked.length,
    answered: answered.length,
    unclear: answered.filter((question) => seen.entries[question.id] === 'unclear').length,
  }
}
