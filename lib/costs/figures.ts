import type { IsoDate } from '@/lib/content/schemas/common'
import type { BasisPoints, Cents } from './money'

/** One dated figure: what it is worth from one day until another, both included. */
export interface Figure {
  readonly id: string
  readonly from: IsoDate
  readonly until: IsoDate
  readonly unit: 'money' | 'rate' | 'tenths-of-a-cent-a-mile'
  /** Cents, basis points, or tenths of a cent a mile. */
  readonly value: Cents | BasisPoints
  readonly source: string
}

/** Thrown when no row of the figures file covers a day. The message says which row to add. */
export class MissingFigure extends Error {
  constructor(id: string, date: IsoDate, known: readonly Figure[]) {
    const rows = known.map((figure) => `${figure.from} to ${figure.until}`).join(', ')
    super(
      `content/data/figures.yml has no row for "${id}" on ${date}. ` +
        (rows === '' ? 'No row has this id. ' : `It covers ${rows}. `) +
        `Add a row with id: ${id}, a from and until that include ${date}, the amount and its source.`,
    )
    this.name = 'MissingFigure'
  }
}

/**
 * The figure in force on a day. Throws MissingFigure when no row covers the day: last year's number is
 * never used in its place.
 */
export function figureOn(figures: readonly Figure[], id: string, date: IsoDate): Figure {
  const known = figures.filter((figure) => figure.id === id)
  const found = known.find((figure) => figure.from <= date && date <= figure.until)
  if (found === undefined) throw new MissingFigure(id, date, known)
  return found
}
