/** An amount of money in whole US cents. Never a fraction, never a float of dollars. */
export type Cents = number

/** A rate in hundredths of a percent: 7.5 % is 750, 100 % is 10,000. */
export type BasisPoints = number

/** 100 % in basis points. */
export const WHOLE: BasisPoints = 10_000

/**
 * Divides two whole numbers and rounds to the nearest whole number, halves up.
 * Both must be whole, the numerator at least 0 and below 2^53, the denominator above 0;
 * anything else is a mistake in the caller and throws a RangeError.
 */
export function roundedQuotient(numerator: number, denominator: number): number {
  if (![numerator, denominator].every(Number.isSafeInteger) || numerator < 0 || denominator <= 0) {
    throw new RangeError(`${numerator} / ${denominator} is no quotient of whole numbers`)
  }
  const rest = numerator % denominator
  const whole = (numerator - rest) / denominator
  return rest * 2 >= denominator ? whole + 1 : whole
}

/** The part of an amount that a rate takes, to the nearest cent: 20 % of $125 is $25. */
export function partOf(amount: Cents, rate: BasisPoints): Cents {
  return roundedQuotient(amount * rate, WHOLE)
}

/**
 * Writes an amount the way readers see it: `$4,900`, or `$65.63` when there are cents.
 * 0 is `$0`. A negative amount (money back) carries a minus sign in front.
 */
export function formatCents(amount: Cents): string {
  const size = Math.abs(amount)
  const dollars = Math.floor(size / 100).toLocaleString('en-US')
  const cents = size % 100
  const text = cents === 0 ? `$${dollars}` : `$${dollars}.${String(cents).padStart(2, '0')}`
  return amount < 0 ? `\u2212${text}` : text
}

/** Writes a rate: 750 is `7.5%`, 3299 is `32.99%`. */
export function formatRate(rate: BasisPoints): string {
  return `${rate / 100}%`
}

/** Writes a value in its unit: `$490`, `20%` or `6`. */
export function formatUnit(unit: 'money' | 'rate' | 'count', value: number): string {
  if (unit === 'rate') return formatRate(value)
  return unit === 'count' ? String(value) : formatCents(value)
}

/** Writes a part of a whole in whole percent: `70%`. A whole of 0 gives `0%`. */
export function roundedPercent(part: Cents, whole: Cents): string {
  return `${whole === 0 ? 0 : roundedQuotient(part * 100, whole)}%`
}

/** Rounds an amount to the nearest $10, for sentences that begin with "about". */
export function aboutCents(amount: Cents): Cents {
  return roundedQuotient(amount, 1000) * 1000
}

/**
 * Reads an amount as people type it: `1200`, `$1,200`, `1200.5`, `1,200.50`.
 * Returns cents, or null when the text is empty or is no amount. A minus sign is read,
 * so that the check on the field can say what is wrong with it.
 */
export function parseCents(text: string): Cents | null {
  const match = /^(-?)\$?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{0,2}))?$/.exec(text.trim().replace(/\s/g, ''))
  if (match === null) return null
  const whole = Number((match[2] ?? '').replace(/,/g, ''))
  const cents = whole * 100 + Number((match[3] ?? '').padEnd(2, '0'))
  if (!Number.isSafeInteger(cents)) return null
  return match[1] === '-' && cents !== 0 ? -cents : cents
}

/** Reads a rate as people type it: `20`, `20%`, `32.99 %`. Returns basis points, or null. Hundredths of a percent are read like cents. */
export function parseRate(text: string): BasisPoints | null {
  return text.includes('$') ? null : parseCents(text.replace(/%\s*$/, ''))
}
