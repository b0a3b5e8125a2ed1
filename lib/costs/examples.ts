import { sheetBackground, type DefaultRow } from './background'
import { deferredInterest, type DeferredInterest } from './deferred-interest'
import { figureOn, type Figure } from './figures'
import type { BenefitTerms } from './insurance'
import type { IsoDate } from '@/lib/content/schemas/common'
import type { MonthDay } from './calendar'
import type { BasisPoints, Cents } from './money'
import type { Outcome } from './outcome'
import { taxAccount, type Payment } from './paying'
import type { Price } from './prices'
import { answerSheet, type Sheet, type SheetAnswer, type SheetBackground } from './sheet'
import { spravatoDays, spravatoYear, type SpravatoYear } from './spravato'
import { medicalDeduction, type MedicalDeduction } from './tax'

/** The numbers of a worked example, as content/data/cost-examples.yml gives them: cents, basis points, days. */
export type ExampleNumbers =
  | { readonly kind: 'sheet'; readonly sheet: Sheet & { readonly start: IsoDate } }
  | {
      readonly kind: 'spravato'
      readonly start: IsoDate
      readonly everyWeeks: 1 | 2
      readonly renewal: MonthDay
      readonly drugCharge: Cents
      readonly drugShare: BasisPoints
      readonly drugDeductible: Cents
      readonly visitCharge: Cents
      readonly visitAllowed: Cents
      readonly visitShare: BasisPoints
      readonly visitDeductible: Cents
      readonly programPayEach: Cents
      readonly programYearlyMost: Cents | null
    }
  | { readonly kind: 'deferred-interest'; readonly cost: Cents; readonly months: number; readonly rate: BasisPoints }
  | {
      readonly kind: 'tax-account'
      readonly on: IsoDate
      readonly cost: Cents
      readonly taxRate: BasisPoints
      readonly income: Cents
      readonly otherItemized: Cents
    }

/** A worked example, worked out. */
export type WorkedExample =
  | { readonly kind: 'sheet'; readonly answer: SheetAnswer }
  | { readonly kind: 'spravato'; readonly year: SpravatoYear }
  | { readonly kind: 'deferred-interest'; readonly card: DeferredInterest }
  | { readonly kind: 'tax-account'; readonly account: Payment; readonly deduction: MedicalDeduction }

/** What an example rests on besides its own numbers. */
export interface ExampleData {
  readonly defaults: readonly DefaultRow[]
  readonly seriesDays: SheetBackground['seriesDays']
  readonly prices: readonly Price[]
  readonly figures: readonly Figure[]
}

/**
 * Works out an example. The federal figures are those in force on its own day, so that it comes out the same on any day.
 * Returns the problems when its numbers make no sense; throws MissingFigure when no figure covers its day.
 */
export function workExample(example: ExampleNumbers, data: ExampleData): Outcome<WorkedExample> {
  const { figures } = data
  switch (example.kind) {
    case 'sheet': {
      const background = sheetBackground(data, data.prices, figures, example.sheet.start)
      return map(answerSheet(example.sheet, background), (answer) => ({ kind: 'sheet', answer }))
    }
    case 'spravato':
      return map(spravatoExample(example, figures), (year) => ({ kind: 'spravato', year }))
    case 'deferred-interest':
      return map(
        deferredInterest({ cost: example.cost, months: example.months, yearlyRate: example.rate, monthly: null, lateFee: 0 }),
        (card) => ({ kind: 'deferred-interest', card }),
      )
    case 'tax-account':
      return accountExample(example, figures)
  }
}

function map<T, U>(outcome: Outcome<T>, make: (value: T) => U): Outcome<U> {
  return outcome.ok ? { ok: true, value: make(outcome.value) } : outcome
}

function spravatoExample(example: Extract<ExampleNumbers, { kind: 'spravato' }>, figures: readonly Figure[]): Outcome<SpravatoYear> {
  const limit = figureOn(figures, 'out-of-pocket-limit-self', example.start).value
  const terms = (share: BasisPoints, deductible: Cents): BenefitTerms => ({
    network: 'in',
    share: { kind: 'coinsurance', rate: share },
    deductible,
    deductibleLeft: deductible,
    limit,
    limitLeft: limit,
    laterLimit: limit,
  })
  return spravatoYear({
    days: spravatoDays(example.start, example.everyWeeks),
    drug: { charge: example.drugCharge, allowed: example.drugCharge, covered: true },
    drugTerms: terms(example.drugShare, example.drugDeductible),
    visit: { charge: example.visitCharge, allowed: example.visitAllowed, covered: true },
    visitTerms: terms(example.visitShare, example.visitDeductible),
    renewal: example.renewal,
    program: { payEach: example.programPayEach, yearlyMost: example.programYearlyMost },
  })
}

function accountExample(example: Extract<ExampleNumbers, { kind: 'tax-account' }>, figures: readonly Figure[]): Outcome<WorkedExample> {
  const account = taxAccount({
    cost: example.cost,
    eligible: example.cost,
    room: figureOn(figures, 'hsa-limit-self', example.on).value,
    taxRate: example.taxRate,
    penaltyRate: figureOn(figures, 'hsa-penalty', example.on).value,
  })
  const deduction = medicalDeduction({
    costs: example.cost,
    income: example.income,
    floorRate: figureOn(figures, 'medical-deduction-floor', example.on).value,
    otherItemized: example.otherItemized,
    standardDeduction: figureOn(figures, 'standard-deduction-single', example.on).value,
    taxRate: example.taxRate,
  })
  if (!account.ok) return account
  if (!deduction.ok) return deduction
  return { ok: true, value: { kind: 'tax-account', account: account.value, deduction: deduction.value } }
}
