import type { IsoDate } from '@/lib/content/schemas/common'
import type { DeadlineAmount, DeadlinePeriod, DeadlineRule, PlanKind, Span } from '@/lib/content/schemas/deadlines'
import { addDays } from '@/lib/dates/days'
import { addMonths, addWorkingDays, laterOf, sameOrNextWorkingDay, sameOrPreviousWorkingDay, type MonthEnd } from './calendar'

/** What counting needs of a rule. A page hands in rules whose sources have become numbers. */
export type CountedRule = Omit<DeadlineRule, 'sources'>

/** What happened, to whom, and when. */
export interface Situation {
  readonly plan: PlanKind
  /** Two-letter state, or `null` when the reader has named none. */
  readonly state: string | null
  readonly event: string
  /** The date on the letter, bill or request. */
  readonly date: IsoDate
  /** The second date the event asks for, such as the day the letter came. */
  readonly other: IsoDate | null
}

/** Why a day is what it is. The words stand in content under the same names. */
export type Reason =
  | { readonly kind: 'counted' | 'countedBack'; readonly count: number; readonly unit: Span['unit']; readonly from: IsoDate }
  | { readonly kind: 'sameHour' }
  | { readonly kind: 'received' | 'otherStarts' | 'otherIsLast'; readonly day: IsoDate }
  | { readonly kind: 'presumed'; readonly count: number; readonly day: IsoDate }
  | { readonly kind: 'extended'; readonly count: number; readonly unit: Span['unit'] }
  | { readonly kind: 'shortMonth' | 'moved'; readonly day: IsoDate }
  | { readonly kind: 'notMoved' | 'arrives' | 'postmark' }
  | { readonly kind: 'opens'; readonly day: IsoDate }

/** One day that counts. */
export interface Deadline<Rule extends CountedRule = CountedRule> {
  readonly rule: Rule
  /** The day to keep: counted from the date on the paper, leaning on nothing that could be disputed. */
  readonly day: IsoDate
  /** The last day the rule itself allows. Never before `day`. */
  readonly lastDay: IsoDate
  /** The last working day on or before `day`. */
  readonly workingDay: IsoDate
  /** The first day on which the step can be taken, where the rule sets one. */
  readonly opens: IsoDate | null
  readonly reasons: readonly Reason[]
}

/** A rule was asked about a day that none of its rows covers. */
export class NoRuleForDay extends Error {
  constructor(
    readonly ruleId: string,
    readonly day: IsoDate,
  ) {
    super(`No row of the rule "${ruleId}" covers ${day}. Add a row with a source to content/data/deadline-rules.yml.`)
    this.name = 'NoRuleForDay'
  }
}

function covers(row: DeadlinePeriod, day: IsoDate): boolean {
  return (row.from === null || row.from <= day) && (row.until === null || day <= row.until)
}

/** The length of time that a rule gives for an event on a day. Throws `NoRuleForDay` where no row covers it. */
export function periodOn(rule: CountedRule, day: IsoDate): DeadlinePeriod {
  const row = rule.periods.find((entry) => covers(entry, day))
  if (!row) throw new NoRuleForDay(rule.id, day)
  return row
}

function move(day: IsoDate, span: Span, sign: 1 | -1, monthEnd: MonthEnd): IsoDate {
  switch (span.unit) {
    case 'hours':
      return addDays(day, (sign * span.count) / 24)
    case 'days':
      return addDays(day, sign * span.count)
    case 'working-days':
      return addWorkingDays(day, span.count)
    case 'months':
      return addMonths(day, sign * span.count, monthEnd)
    case 'years':
      return addMonths(day, sign * span.count * 12, monthEnd)
  }
}

/** The day from which the rule itself counts, and why. */
function startOfCount(rule: CountedRule, date: IsoDate, other: IsoDate | null): { start: IsoDate; reasons: Reason[] } {
  if (other !== null && (rule.otherDate === 'receipt' || rule.otherDate === 'starts-the-count')) {
    const start = laterOf(date, other)
    return { start, reasons: start === date ? [] : [{ kind: rule.otherDate === 'receipt' ? 'received' : 'otherStarts', day: start }] }
  }
  if (rule.presumedReceipt !== null) {
    const start = addDays(date, rule.presumedReceipt)
    return { start, reasons: [{ kind: 'presumed', count: rule.presumedReceipt, day: start }] }
  }
  return { start: date, reasons: [] }
}

/**
 * The day that a rule gives for an event on `date`. `other` is the second date of the event, or null.
 * Throws `NoRuleForDay` where no row of the rule covers `date`.
 */
export function deadlineFor<Rule extends CountedRule>(rule: Rule, date: IsoDate, other: IsoDate | null): Deadline<Rule> {
  const period = periodOn(rule, date)
  const sign = rule.direction === 'after' ? 1 : -1
  const day = move(date, period, sign, 'last-day')
  const reasons: Reason[] = [{ kind: sign === 1 ? 'counted' : 'countedBack', count: period.count, unit: period.unit, from: date }]
  if (period.unit === 'hours') reasons.push({ kind: 'sameHour' })

  const { start, reasons: startReasons } = startOfCount(rule, date, other)
  reasons.push(...startReasons)
  const monthEnd = rule.monthEnd === 'first-of-next' ? 'first-of-next' : 'last-day'
  let lastDay = move(start, period, sign, monthEnd)
  if (lastDay !== move(start, period, sign, 'last-day')) reasons.push({ kind: 'shortMonth', day: lastDay })
  if (period.extension) {
    lastDay = move(lastDay, period.extension, 1, monthEnd)
    reasons.push({ kind: 'extended', count: period.extension.count, unit: period.extension.unit })
  }
  if (other !== null && rule.otherDate === 'is-the-last-day-if-later' && other > lastDay) {
    lastDay = other
    reasons.push({ kind: 'otherIsLast', day: other })
  }
  if (rule.weekend === 'moves') {
    const working = sameOrNextWorkingDay(lastDay)
    if (working !== lastDay) reasons.push({ kind: 'moved', day: working })
    lastDay = working
  }
  const workingDay = sameOrPreviousWorkingDay(day)
  if (rule.who === 'you' && rule.weekend !== 'moves' && workingDay !== day) reasons.push({ kind: 'notMoved' })
  if (rule.delivery !== 'not-said') reasons.push({ kind: rule.delivery })
  const opens = rule.opensBefore ? move(date, rule.opensBefore, -1, 'last-day') : null
  if (opens) reasons.push({ kind: 'opens', day: opens })
  return { rule, day, lastDay: laterOf(day, lastDay), workingDay, opens, reasons }
}

/** The rules that speak to a plan, a state and an event, in the order of the data. */
export function rulesFor<Rule extends CountedRule>(rules: readonly Rule[], situation: Pick<Situation, 'plan' | 'state' | 'event'>): Rule[] {
  return rules.filter(
    (rule) =>
      rule.event === situation.event &&
      rule.plans.includes(situation.plan) &&
      (rule.states === null || (situation.state !== null && rule.states.includes(situation.state))),
  )
}

/** The days that count, soonest first, and the rules that give no day but words. */
export interface Answer<Rule extends CountedRule = CountedRule> {
  readonly dated: readonly Deadline<Rule>[]
  readonly inWords: readonly Rule[]
  /** Rules that have no row for this day. They are shown as unknown, never with an older number. */
  readonly notCovered: readonly Rule[]
}

/** Everything that counts from one event. */
export function answerFor<Rule extends CountedRule>(rules: readonly Rule[], situation: Situation): Answer<Rule> {
  const applying = rulesFor(rules, situation)
  const inWords = applying.filter((rule) => rule.periods.length === 0)
  const counted = applying.filter((rule) => rule.periods.length > 0)
  const covered = counted.filter((rule) => rule.periods.some((row) => covers(row, situation.date)))
  return {
    dated: covered.map((rule) => deadlineFor(rule, situation.date, situation.other)).toSorted((a, b) => a.day.localeCompare(b.day)),
    inWords,
    notCovered: counted.filter((rule) => !covered.includes(rule)),
  }
}

/** The smallest amount in dispute for a request filed on a day. Throws `NoRuleForDay` where no row covers it. */
export function minimumOn<Amount extends Omit<DeadlineAmount, 'sources'>>(
  amounts: readonly Amount[],
  kind: Amount['kind'],
  day: IsoDate,
): Amount {
  const row = amounts.find((entry) => entry.kind === kind && entry.from <= day && day <= entry.until)
  if (!row) throw new NoRuleForDay(`amount for ${kind}`, day)
  return row
}
