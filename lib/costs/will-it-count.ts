/** The four places where a cost can count. */
export const COUNTS_FOR = ['deductible', 'limit', 'account', 'deduction'] as const
export type CountsFor = (typeof COUNTS_FOR)[number]

/** Yes, no, it depends, or we did not find out. */
export const COUNT_ANSWERS = ['yes', 'no', 'depends', 'not-found'] as const
export type CountAnswer = (typeof COUNT_ANSWERS)[number]

/** One answer: which reason stands behind it. The reason holds the words and the sources. */
export interface CountCell {
  readonly answer: CountAnswer
  readonly reason: string
}

/** One kind of cost: its answers for each kind of plan (deductible and limit), and for taxes. */
export interface CountRow {
  readonly id: string
  readonly plans: Readonly<Record<string, { readonly deductible: CountCell; readonly limit: CountCell }>>
  readonly account: CountCell
  readonly deduction: CountCell
}

/**
 * Looks up whether one kind of cost counts under one kind of plan. Returns the four answers.
 * Throws a RangeError for an id that is not in content/data/will-it-count.yml: the page offers only ids that are.
 */
export function willItCount(rows: readonly CountRow[], costId: string, planId: string): Record<CountsFor, CountCell> {
  const row = rows.find((one) => one.id === costId)
  const plan = row?.plans[planId]
  if (row === undefined || plan === undefined)
    throw new RangeError(`content/data/will-it-count.yml has no answer for cost "${costId}" under plan "${planId}"`)
  return { deductible: plan.deductible, limit: plan.limit, account: row.account, deduction: row.deduction }
}
