import type { Problem } from './outcome'
import { WHOLE } from './money'
import type { Field } from './vocabulary'

/** $1,000,000: no single amount on the sheet can sensibly be larger. */
export const MOST_MONEY = 100_000_000
/** One visit a day for a year. */
export const MOST_VISITS = 366
/** Ten years. */
export const MOST_MONTHS = 120

/** Checks an amount of money. A missing amount (null) is no problem here: it becomes a stated assumption. */
export function checkMoney(field: Field, value: number | null, most: number = MOST_MONEY): Problem[] {
  return checkWhole(field, value, most)
}

/** Checks a count of visits, months or sessions against the least and most that make sense. */
export function checkCount(field: Field, value: number | null, least: number, most: number): Problem[] {
  const problems = checkWhole(field, value, most)
  if (problems.length === 0 && value !== null && value < least) return [{ field, code: 'too-few', bound: least }]
  return problems
}

/** Checks a rate: 0 to 100 %. */
export function checkRate(field: Field, value: number | null): Problem[] {
  if (value !== null && value > WHOLE) return [{ field, code: 'over-whole', bound: WHOLE }]
  return checkWhole(field, value, WHOLE)
}

function checkWhole(field: Field, value: number | null, most: number): Problem[] {
  if (value === null) return []
  if (Number.isNaN(value)) return [{ field, code: 'not-a-number' }]
  if (value < 0) return [{ field, code: 'negative', bound: 0 }]
  if (value > most) return [{ field, code: 'too-large', bound: most }]
  if (!Number.isInteger(value)) return [{ field, code: 'not-whole' }]
  return []
}
