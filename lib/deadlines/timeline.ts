import type { IsoDate } from '@/lib/content/schemas/common'
import { daysBetween } from '@/lib/dates/days'

/** A mark on the line and its distance from the first mark. */
export interface Mark {
  readonly day: IsoDate
  readonly at: number
}

/**
 * Places days along a line of `length`, to scale where there is room, and at least `gap` apart so that words fit beside them.
 * Equal days are one mark. Days may come in any order; the marks are in order of time.
 */
export function placeOnLine(days: readonly IsoDate[], length: number, gap: number): Mark[] {
  const sorted = [...new Set(days)].toSorted()
  const first = sorted[0] ?? ''
  const whole = Math.max(1, daysBetween(first, sorted.at(-1) ?? first))
  const marks: Mark[] = []
  for (const day of sorted) {
    const toScale = (daysBetween(first, day) / whole) * length
    const before = marks.at(-1)
    marks.push({ day, at: before ? Math.max(toScale, before.at + gap) : 0 })
  }
  return marks
}
