import { wholeMonthsBetween } from './calendar'
import { sumClaims } from './insurance'
import { partOf, WHOLE, type BasisPoints, type Cents } from './money'
import type { SheetAnswer } from './sheet'

/** One month of the first year: what the reader pays for visits in it, for rides and other costs, and in all so far. */
export interface YearMonth {
  /** 1 for the first month after the start. */
  readonly month: number
  readonly visits: number
  readonly clinic: Cents
  readonly other: Cents
  readonly soFar: Cents
}

const PRICE_OF = { consultation: 'consultation', series: 'priceEach', booster: 'boosterPrice' } as const

/**
 * Where the money goes over the likely year, month by month, after insurance. Costs that come once and fees for missed visits
 * stand in the first month. The last `soFar` is the year after insurance, to the cent.
 */
export function moneyByMonth(answer: SheetAnswer): YearMonth[] {
  const { inputs } = answer
  const months = Array.from({ length: 12 }, () => ({ visits: 0, clinic: 0, other: 0 }))
  answer.visits.forEach((visit, index) => {
    const month = months[Math.min(11, wholeMonthsBetween(answer.start, visit.date))]
    if (month === undefined) return
    const claim = answer.settlements?.likely.claims[index]
    month.clinic += claim === undefined ? inputs[PRICE_OF[visit.kind]].likely : claim.youPay
    if (visit.kind === 'consultation') return
    month.visits += 1
    month.clinic += inputs.extraEach.likely
    month.other += inputs.rideEach.likely + inputs.timeOffEach.likely
  })
  const [first] = months
  if (first !== undefined) first.clinic += inputs.extraOnce.likely + inputs.missedVisits.likely * inputs.missedFee.likely
  let soFar = 0
  return months.map((month, index) => {
    soFar += month.clinic + month.other
    return { month: index + 1, ...month, soFar }
  })
}

/** What becomes of the bills that are sent to a plan in the likely year. The five parts make the charge. */
export interface BillSplit {
  readonly charge: Cents
  readonly planPays: Cents
  /** Deductible, coinsurance and copays. */
  readonly yourShare: Cents
  readonly aboveAllowed: Cents
  readonly notCovered: Cents
  readonly writtenOff: Cents
  /** What the plan says it pays, in basis points, and what that would be of the whole bill; null with a copay. */
  readonly expected: { readonly share: BasisPoints; readonly amount: Cents } | null
}

/** Splits the bills of the likely year into who bears what; null when no plan is asked. */
export function splitOfBill(answer: SheetAnswer): BillSplit | null {
  const { coinsurance } = answer
  const settlement = answer.settlements?.likely
  if (settlement === undefined) return null
  const { charge, planPays, youPay, costShare, balanceBill, notCovered } = sumClaims(settlement.claims)
  return {
    charge,
    planPays,
    yourShare: costShare,
    aboveAllowed: balanceBill,
    notCovered,
    writtenOff: charge - planPays - youPay,
    expected: coinsurance === null ? null : { share: WHOLE - coinsurance, amount: charge - partOf(charge, coinsurance) },
  }
}

/** The parts of a bill in the order in which they are drawn. */
export const BILL_PARTS = ['planPays', 'yourShare', 'aboveAllowed', 'notCovered', 'writtenOff'] as const

/** One part of a bill as a piece of a bar: where it starts and how long it is, in cents. */
export interface BillPiece {
  readonly part: (typeof BILL_PARTS)[number]
  readonly start: Cents
  readonly amount: Cents
}

/** Lays the parts of a bill end to end; parts of $0 are left out. */
export function billPieces(split: BillSplit): BillPiece[] {
  return BILL_PARTS.map((part, index) => ({
    part,
    start: BILL_PARTS.slice(0, index).reduce((sum, earlier) => sum + split[earlier], 0),
    amount: split[part],
  })).filter(({ amount }) => amount > 0)
}

/** Round numbers for the axis of a chart: from 0 to at least `most` in four or five equal steps, in cents. */
export function axisTicks(most: Cents): Cents[] {
  if (most <= 0) return [0]
  const rough = most / 4
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * size).find((candidate) => candidate >= rough) ?? rough
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => Math.round(index * step))
}
