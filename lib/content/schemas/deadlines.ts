import { z } from 'zod'
import { id, isoDate, words } from './common'

export const planKinds = [
  'employer-self-funded',
  'employer-insured',
  'marketplace',
  'medicare-original',
  'medicare-advantage',
  'medicare-drug',
  'medicaid-plan',
  'medicaid-state',
  'chip',
  'tricare',
  'federal-employee',
  'va',
  'workers-comp',
  'self-pay',
] as const

export const actors = ['you', 'plan', 'reviewer', 'clinic'] as const

export const periodUnits = ['hours', 'days', 'working-days', 'months', 'years'] as const

const oneOf = <const T extends readonly [string, ...string[]]>(names: T) => z.enum(names, { error: `is none of ${names.join(', ')}.` })

const count = z
  .int({ error: 'is not a whole number.' })
  .positive({ error: 'is not above zero.' })

const span = z
  .strictObject({ count, unit: oneOf(periodUnits) })
  .refine((value) => value.unit !== 'hours' || value.count % 24 === 0, {
    error: 'is in hours that make no whole days. Only 24, 48, 72 … can be shown as a day.',
    path: ['count'],
  })

/** How long a rule gives, for events from `from` until `until`. `null` means that no first or last day is known. */
const period = z.strictObject({
  from: isoDate.nullable(),
  until: isoDate.nullable(),
  count,
  unit: oneOf(periodUnits),
  /** How much longer the rule lets the deciding side take, when it says so in time. */
  extension: span.nullable(),
})

/** `inOrder` so that an editor cannot leave two rows that cover the same day. */
const periods = z.array(period).superRefine((rows, ctx) => {
  rows.forEach((row, index) => {
    const add = (path: (string | number)[], message: string) => ctx.addIssue({ code: 'custom', path: [index, ...path], message })
    if (row.unit === 'hours' && row.count % 24 !== 0) {
      add(['count'], `${row.count} hours make no whole days. Only 24, 48, 72 … can be shown as a day.`)
    }
    if (row.from !== null && row.until !== null && row.until < row.from) {
      add(['until'], `${row.until} is before ${row.from}. Set the last day on or after the first.`)
    }
    const before = rows[index - 1]
    if (before && (before.until === null || row.from === null || row.from <= before.until)) {
      add(['from'], 'covers days that the row above covers too. End that row on the day before this one begins.')
    }
  })
})

export const deadlineRuleSchema = z
  .strictObject({
    id,
    plans: z.array(oneOf(planKinds)).min(1, { error: 'is empty. Name the kinds of plan.' }),
    /** Two-letter states where the rule holds, or `null` for a rule of the whole country. */
    states: z.array(z.string().regex(/^[A-Z]{2}$/, { error: 'is not a two-letter state.' })).min(1).nullable(),
    event: id,
    who: oneOf(actors),
    action: words,
    says: words,
    how: words,
    direction: oneOf(['after', 'before']),
    /** Days after the date on the notice on which the rule takes it to have reached you. */
    presumedReceipt: count.nullable(),
    /** What the second date does, where the event asks for one. */
    otherDate: oneOf(['receipt', 'starts-the-count', 'is-the-last-day-if-later', 'does-not-matter']),
    monthEnd: oneOf(['last-day', 'first-of-next', 'does-not-matter']),
    weekend: oneOf(['stays', 'moves', 'not-said']),
    delivery: oneOf(['arrives', 'postmark', 'not-said']),
    /** How long before the event the time to act already begins. */
    opensBefore: span.nullable(),
    minimum: oneOf(['judge', 'court']).nullable(),
    periods,
    note: words.nullable(),
    letter: id.nullable(),
    citation: words.nullable(),
    sources: z.array(id).min(1, { error: 'is empty. Name the source of the rule.' }),
  })
  .superRefine((rule, ctx) => {
    if (rule.presumedReceipt !== null && rule.otherDate !== 'receipt') {
      ctx.addIssue({ code: 'custom', path: ['otherDate'], message: 'is not receipt, but the rule presumes a day of receipt. A day that the reader knows must take its place.' })
    }
    const months = rule.periods.some((row) => row.unit === 'months' || row.unit === 'years')
    if (months && rule.monthEnd === 'does-not-matter') {
      ctx.addIssue({
        code: 'custom',
        path: ['monthEnd'],
        message: 'is does-not-matter, but the rule counts months or years. Say last-day, or first-of-next where the rule says so.',
      })
    }
    if (rule.direction === 'before' && rule.periods.some((row) => row.unit === 'working-days')) {
      ctx.addIssue({ code: 'custom', path: ['direction'], message: 'is before, but working days are only counted forwards. Count days or hours.' })
    }
    rule.periods.forEach((row, index) => {
      if (!new RegExp(`\\b${row.count}\\b`).test(rule.says) && row.until === null) {
        ctx.addIssue({
          code: 'custom',
          path: ['says'],
          message: `does not hold the number ${row.count} that periods[${index}] counts with. Make the words and the row agree.`,
        })
      }
    })
  })

export const eventStages = ['ask', 'denied', 'waiting', 'review', 'medicare', 'federal', 'money'] as const

const eventSchema = z.strictObject({
  id,
  stage: oneOf(eventStages),
  label: words,
  dateLabel: words,
  /** The second date that can move the last day, such as the day a letter came. */
  other: z.strictObject({ label: words, help: words, mayBeEarlier: z.boolean() }).nullable(),
  help: words,
})

/** A smallest amount in dispute, in cents, for requests filed in a span of days. */
const amountSchema = z.strictObject({
  kind: oneOf(['judge', 'court']),
  from: isoDate,
  until: isoDate,
  cents: count,
  says: words,
  sources: z.array(id).min(1),
})

export const deadlinesSchema = z.strictObject({
  plans: z.array(z.strictObject({ id: oneOf(planKinds), label: words, short: words, help: words, regulator: words, sources: z.array(id) })),
  events: z.array(eventSchema),
  rules: z.array(deadlineRuleSchema),
  amounts: z.array(amountSchema),
  /** Why a day is what it is. `{…}` stand for days and numbers that the page fills in. */
  reasons: z.strictObject({
    counted: words,
    countedBack: words,
    sameHour: words,
    received: words,
    presumed: words,
    otherStarts: words,
    otherIsLast: words,
    extended: words,
    shortMonth: words,
    moved: words,
    notMoved: words,
    arrives: words,
    postmark: words,
    opens: words,
  }),
})

export type EventStage = (typeof eventStages)[number]
export type PlanKind = (typeof planKinds)[number]
export type DeadlineRule = Readonly<z.infer<typeof deadlineRuleSchema>>
export type DeadlineReasons = Readonly<Deadlines['reasons']>
export type DeadlineEvent = Readonly<z.infer<typeof eventSchema>>
export type Deadlines = Readonly<z.infer<typeof deadlinesSchema>>
export type DeadlineAmount = Readonly<z.infer<typeof amountSchema>>
export type Span = Readonly<z.infer<typeof span>>
export type DeadlinePeriod = Readonly<z.infer<typeof period>>

/** A place in a YAML value and what is wrong there. */
export interface ContentProblem {
  readonly path: (string | number)[]
  readonly message: string
}

/** What one row cannot see: names given twice, and names of events and letters that do not exist. */
export function checkDeadlines(data: Deadlines, letters: ReadonlySet<string>): ContentProblem[] {
  const problems: ContentProblem[] = []
  const lists = { plans: data.plans, events: data.events, rules: data.rules }
  for (const [list, entries] of Object.entries(lists)) {
    const seen = new Set<string>()
    entries.forEach((entry, index) => {
      if (seen.has(entry.id)) problems.push({ path: [list, index, 'id'], message: `"${entry.id}" stands twice in ${list}. Give each entry its own name.` })
      seen.add(entry.id)
    })
  }
  for (const plan of planKinds) {
    if (!data.plans.some((entry) => entry.id === plan)) {
      problems.push({ path: ['plans'], message: `has no entry for "${plan}". Add one with its label.` })
    }
  }
  const events = new Map(data.events.map((event) => [event.id, event]))
  const used = new Set(data.rules.map((rule) => rule.event))
  data.rules.forEach((rule, index) => {
    const event = events.get(rule.event)
    if (!event) {
      problems.push({ path: ['rules', index, 'event'], message: `"${rule.event}" is no event of this file. Name one of ${[...events.keys()].join(', ')}.` })
    } else if (rule.otherDate !== 'does-not-matter' && event.other === null) {
      problems.push({ path: ['rules', index, 'otherDate'], message: `uses a second date, but the event "${event.id}" asks for none. Add "other" to the event, or write does-not-matter.` })
    }
    if (rule.letter !== null && !letters.has(rule.letter)) {
      problems.push({ path: ['rules', index, 'letter'], message: `"${rule.letter}" is no letter in content/letters. Name an existing one, or null.` })
    }
  })
  data.events.forEach((event, index) => {
    if (!used.has(event.id)) problems.push({ path: ['events', index, 'id'], message: `no rule starts from "${event.id}". Add a rule, or remove the event.` })
  })
  return problems
}
