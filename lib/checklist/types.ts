import type { About } from './about'
import type { AnswerKind } from './answers'
import type { RuleName } from './rules'

export const parts = ['insurer', 'clinic'] as const
export type Part = (typeof parts)[number]

/** What the code needs of a question; its words live in content/checklists. */
export interface Question {
  readonly id: string
  readonly part: Part
  readonly group: string
  /** All of these must hold for the question to be asked. */
  readonly when: readonly RuleName[]
  readonly answer: AnswerKind
}

/** An answer as it was given. Typed entries stay as typed, so that a slip of the pen is never lost. */
export interface Answer {
  readonly entry: string
  /** Their words, or anything else worth keeping. */
  readonly note: string
  /** The call in which it was said. */
  readonly call: string | null
}

export interface Call {
  readonly id: string
  readonly part: Part
  /** 2026-11-24, or empty. */
  readonly date: string
  /** 14:05, or empty. */
  readonly time: string
  readonly number: string
  readonly name: string
  readonly reference: string
  readonly notes: string
}

/** Everything a reader has told the checklist. */
export interface ChecklistState {
  readonly about: About
  readonly answers: Readonly<Record<string, Answer>>
  readonly calls: readonly Call[]
}

export const emptyState: ChecklistState = { about: {}, answers: {}, calls: [] }
