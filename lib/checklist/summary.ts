import { choicesOf, isReadable, readDate, readMoney, readPercent, type AnswerKind } from './answers'
import { adviseNextSteps, type NextStepId } from './next-steps'
import type { Answer, Call, ChecklistState, Question } from './types'
import { isFollowUp, visible } from './visible'

export interface Learned<Q extends Question> {
  readonly question: Q
  readonly answer: Answer
  readonly call: Call | null
}

export interface Summary<Q extends Question> {
  readonly learned: readonly Learned<Q>[]
  /** Answered, but unclear or not readable: worth asking again. */
  readonly askAgain: readonly Q[]
  /** Not asked yet. */
  readonly open: readonly Q[]
  readonly nextSteps: readonly NextStepId[]
  /** Answers to questions that this version of the list no longer has; kept, and shown so that nothing is lost. */
  readonly leftOver: readonly { readonly id: string; readonly answer: Answer }[]
}

/** What was learned, what is open, and what follows: all from the questions that are asked now. */
export function summarize<Q extends Question>(questions: readonly Q[], state: ChecklistState): Summary<Q> {
  const seen = visible(questions, state)
  const isVague = ({ id, answer }: Q) => {
    const entry = seen.entries[id]
    return entry !== undefined && (entry === 'unclear' || !isReadable(answer, entry))
  }
  const known = new Set(questions.map(({ id }) => id))
  return {
    learned: seen.questions
      .filter((question) => seen.entries[question.id] !== undefined && !isVague(question))
      .map((question) => {
        const answer = state.answers[question.id] as Answer
        return { question, answer, call: state.calls.find(({ id }) => id === answer.call) ?? null }
      }),
    askAgain: seen.questions.filter(isVague),
    open: seen.questions.filter(({ id }) => seen.entries[id] === undefined),
    nextSteps: adviseNextSteps(state.about, seen.entries),
    leftOver: Object.entries(state.answers)
      .filter(([id]) => !known.has(id))
      .map(([id, answer]) => ({ id, answer })),
  }
}

/** The first question worth asking next: a follow-up to what was just said comes before the rest of the list. */
export function nextOpen<Q extends Question>(open: readonly Q[], part: Q['part']): Q | undefined {
  const ofPart = open.filter((question) => question.part === part)
  return ofPart.find(isFollowUp) ?? ofPart[0]
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** An entry as a reader reads it: "$1,250", "20%", "November 24, 2026", the words of a choice; as typed where it makes no sense. */
export function describeEntry(kind: AnswerKind, entry: string, choiceWords: Readonly<Record<string, string>>): string {
  if (choicesOf(kind).includes(entry)) return choiceWords[entry] ?? entry
  if (kind === 'money') {
    const money = readMoney(entry)
    if (money.ok) return formatCents(money.value)
  }
  if (kind === 'percent') {
    const percent = readPercent(entry)
    if (percent.ok) return `${percent.value / 100}%`
  }
  if (kind === 'date') return describeDate(entry)
  return entry
}

/** "November 24, 2026" for 2026-11-24; anything else as it is. */
export function describeDate(typed: string): string {
  const date = readDate(typed)
  if (!date.ok) return typed
  const [year, month, day] = date.value.split('-').map(Number)
  return `${months[(month ?? 1) - 1]} ${day}, ${year}`
}

function formatCents(cents: number): string {
  const dollars = Math.floor(cents / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = cents % 100
  return rest === 0 ? `$${dollars}` : `$${dollars}.${rest.toString().padStart(2, '0')}`
}
