import { partOf, roundedQuotient, WHOLE, type Cents } from './money'
import type { Line } from './vocabulary'

/** One number that goes into a step, with what it is called and what it counts. */
export interface Operand {
  readonly line: Line
  readonly unit: 'money' | 'rate' | 'count'
  readonly value: number
}

/** What a step does with its operands, in their order. */
export const OPERATIONS = [
  'add',
  'subtract',
  'multiply',
  'percent',
  'smaller',
  'larger',
  'divide',
  'level-payment',
  'month-interest',
] as const
export type Operation = (typeof OPERATIONS)[number]

/** One line of a sum that a reader can follow: what it is, what was done, with which numbers, and what came out. */
export interface Step {
  readonly line: Line
  readonly operation: Operation
  readonly operands: readonly Operand[]
  readonly result: Cents
}

/** Names an amount of money in cents. */
export function money(line: Line, value: Cents): Operand {
  return { line, unit: 'money', value }
}

/** Names a rate in basis points. */
export function rate(line: Line, value: number): Operand {
  return { line, unit: 'rate', value }
}

/** Names a count. */
export function count(line: Line, value: number): Operand {
  return { line, unit: 'count', value }
}

/** Makes a step and works out its result, so that a shown step can never disagree with its operands. */
export function step(line: Line, operation: Operation, operands: readonly Operand[]): Step {
  return {
    line,
    operation,
    operands,
    result: evaluate(
      operation,
      operands.map((operand) => operand.value),
    ),
  }
}

/** The result of a step as an operand of the next. */
export function carry(from: Step): Operand {
  return money(from.line, from.result)
}

/**
 * Works out one operation. Cents in, cents out.
 * `subtract` takes every later operand from the first; `percent` reads (rate, amount); `divide` reads
 * (amount, count) and rounds up to the cent, so that the parts always cover the whole;
 * `level-payment` reads (amount, yearly rate, months); `month-interest` reads (balance, yearly rate).
 */
export function evaluate(operation: Operation, values: readonly number[]): Cents {
  const [first = 0, second = 0, third = 0] = values
  switch (operation) {
    case 'add':
      return values.reduce((sum, value) => sum + value, 0)
    case 'subtract':
      return values.reduce((rest, value) => rest - value)
    case 'multiply':
      return first * second
    case 'percent':
      return partOf(second, first)
    case 'smaller':
      return Math.min(...values)
    case 'larger':
      return Math.max(...values)
    case 'divide':
      return Math.ceil(first / second)
    case 'level-payment':
      return levelPayment(first, second, third)
    case 'month-interest':
      return roundedQuotient(first * second, WHOLE * 12)
  }
}

/**
 * The equal monthly payment that pays off an amount at a yearly rate in a number of months,
 * to the nearest cent (the actuarial method of 12 CFR 1026, appendix J, with regular months).
 */
function levelPayment(amount: Cents, yearlyRate: number, months: number): Cents {
  if (yearlyRate === 0) return Math.ceil(amount / months)
  const monthly = yearlyRate / WHOLE / 12
  return Math.round((amount * monthly) / (1 - (1 + monthly) ** -months))
}
