import type { Field, ProblemCode } from './vocabulary'

/**
 * Something wrong with a figure that was typed: the field, what kind of wrong, and the bound that
 * it breaks. The words, and how to mend it, stand in content/data/costs.yml.
 */
export interface Problem {
  readonly field: Field
  readonly code: ProblemCode
  /** In the unit of the field: cents, basis points, or a count. */
  readonly bound?: number
}

/** A result, or every problem that stands in its way. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Wraps a result. */
export function good<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

/** Wraps problems. */
export function bad(problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems }
}

/** The problems without those that say the same of the same field. */
export function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.field} ${problem.code}`, problem])).values()]
}
