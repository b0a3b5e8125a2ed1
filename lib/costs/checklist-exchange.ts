import type { ChecklistFigures } from '@/lib/checklist/figures'
import type { TypedField, TypedSheet } from './typed'
import { WHOLE } from './money'

/** Writes cents the way a field takes them: `550` or `65.63`. */
function dollars(cents: number): string {
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2)
}

const hundredths = (value: number) => String(value / 100)

/**
 * Takes the figures that the checklist holds into a form. What the checklist does not know stays as it is.
 * Out of network the checklist asks what the plan pays; the sheet holds what the reader pays, so it is turned around.
 * Returns the form and how many entries were taken.
 */
export function takeFigures(typed: TypedSheet, figures: ChecklistFigures): { typed: TypedSheet; count: number } {
  const outside = typed.network === 'out'
  const coinsurance = outside && figures.outsideShare !== null ? WHOLE - figures.outsideShare : figures.coinsurance
  const found: Partial<Record<TypedField, string | null>> = {
    priceEach: figures.priceEach === null ? null : dollars(figures.priceEach),
    consultation: figures.consultationFee === null ? null : dollars(figures.consultationFee),
    seriesVisits: figures.sessionsInSeries === null ? null : String(figures.sessionsInSeries),
    coinsurance: coinsurance === null ? null : hundredths(coinsurance),
    copay: figures.copay === null ? null : dollars(figures.copay),
    deductible: outside && figures.outsideDeductible !== null ? dollars(figures.outsideDeductible) : null,
    deductibleLeft: figures.deductibleLeft === null ? null : dollars(figures.deductibleLeft),
    limitLeft: figures.outOfPocketLeft === null ? null : dollars(figures.outOfPocketLeft),
    infusionAllowed: figures.allowedAmount === null ? null : dollars(figures.allowedAmount),
    // The checklist asks for the amount allowed for the whole visit, so no part of the price is billed apart.
    visitCharge: figures.allowedAmount === null || typed.entries.visitCharge !== undefined ? null : '0',
    renewal: figures.planYearStarts === null ? null : figures.planYearStarts.slice(5),
  }
  const taken = Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== null)
  return { typed: { ...typed, entries: { ...typed.entries, ...Object.fromEntries(taken) } }, count: taken.length }
}

/** The entries of a form that answer a question of the checklist, by the question's id. */
export function figuresToGive(typed: TypedSheet): Record<string, string> {
  const questions = {
    'price-each': typed.entries.priceEach,
    'consultation-fee': typed.entries.consultation,
    'series-count': typed.entries.seriesVisits,
    copay: typed.entries.copay,
    'deductible-left': typed.entries.deductibleLeft,
    'out-of-pocket-left': typed.entries.limitLeft,
    'allowed-amount': typed.entries.infusionAllowed,
    coinsurance: typed.network === 'in' ? typed.entries.coinsurance : undefined,
  }
  return Object.fromEntries(Object.entries(questions).filter((entry): entry is [string, string] => (entry[1] ?? '').trim() !== ''))
}
