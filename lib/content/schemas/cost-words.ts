import { z } from 'zod'
import { PRICE_KINDS, PRICE_TELLERS } from '@/lib/costs/prices'
import { OPERATIONS } from '@/lib/costs/steps'
import { FIELDS, LINES, PROBLEM_CODES, WARNINGS, WAYS } from '@/lib/costs/vocabulary'
import { COUNT_ANSWERS } from '@/lib/costs/will-it-count'
import { change, description, isoDate, sentence, words } from './common'

/** Sentences by name, each with the blanks it may have. */
function sentences<const T extends Readonly<Record<string, readonly string[]>>>(blanks: T) {
  const shape = Object.fromEntries(Object.entries(blanks).map(([name, allowed]) => [name, sentence(allowed)]))
  return z.strictObject(shape as Record<keyof T, ReturnType<typeof sentence>>)
}

/** Plain words, one for each name of a closed list. */
function each<const T extends readonly string[]>(names: T, blanks: readonly string[] = []) {
  return sentences(Object.fromEntries(names.map((name) => [name, blanks])) as Record<T[number], readonly string[]>)
}

/** What a page says about what to do next: whom to ask, and the words to say. */
const next = z.strictObject({
  title: words,
  steps: z
    .array(z.strictObject({ lead: sentence([]), text: sentence([]) }))
    .min(1)
    .max(5),
})

/** The words that a sum is told in, and those of the sheet; the island gets these. */
export const costWordsSchema = z.strictObject({
  lines: each(LINES),
  warnings: each(WARNINGS),
  problems: each(PROBLEM_CODES, ['field', 'bound']),
  fields: z.strictObject(
    Object.fromEntries(FIELDS.map((field) => [field, z.strictObject({ label: words, hint: words })])) as Record<
      (typeof FIELDS)[number],
      z.ZodObject<{ label: typeof words; hint: typeof words }, z.core.$strict>
    >,
  ),
  ways: z.strictObject(
    Object.fromEntries(WAYS.map((way) => [way, z.strictObject({ label: words, what: words })])) as Record<
      (typeof WAYS)[number],
      z.ZodObject<{ label: typeof words; what: typeof words }, z.core.$strict>
    >,
  ),
  operations: each(OPERATIONS, ['first', 'second', 'third']),
  choices: z.strictObject({
    treatment: each(['label', 'mood', 'pain']),
    network: each(['label', 'none', 'out', 'in']),
    covers: each(['label', 'nothing', 'visit', 'infusion', 'all']),
  }),
  sheet: sentences({
    title: [],
    lead: [],
    privacy: [],
    noScript: [],
    moreClinic: [],
    morePlan: [],
    morePaying: [],
    placeholder: ['value'],
    answerSelfPay: ['likely'],
    answerInsured: ['likely', 'plan'],
    answerOut: ['likely', 'plan'],
    answerRange: ['low', 'high', 'reason'],
    rangeReason: [],
    rangeReasonRest: [],
    wrong: [],
    sums: [],
    sumLine: [],
    sumHow: [],
    sumAmount: [],
    claims: [],
    claimDay: [],
    claimDays: ['first', 'last', 'count'],
    claimCharge: [],
    claimAllowed: [],
    claimDeductible: [],
    claimShare: [],
    claimPlan: [],
    claimAbove: [],
    claimNotCovered: [],
    claimYou: [],
    claimTotal: [],
    planYear: ['day'],
    assumptions: ['count'],
    assumed: ['field', 'value'],
    assumedRange: ['field', 'low', 'likely', 'high'],
    assumedStart: ['day'],
    assumedRenewal: [],
    assumedLimit: ['value'],
    assumedNoLimit: [],
    assumedLeft: ['field', 'value'],
    assumedZero: ['field'],
    assumedRoom: ['value'],
    warnings: [],
    save: [],
    saved: [],
    notSaved: [],
    erase: [],
    erased: [],
    loaded: [],
    unreadable: [],
    print: [],
    reset: [],
    takeOver: [],
    tookOver: ['count'],
    nothingToTake: [],
    giveBack: [],
    gaveBack: ['count'],
    nothingToGive: [],
  }),
  scenarios: z.strictObject({
    title: words,
    lead: words,
    keep: words,
    name: sentence(['letter']),
    full: words,
    remove: sentence(['name']),
    open: sentence(['name']),
    columns: each(['name', 'what', 'likely', 'low', 'high', 'plan']),
  }),
  charts: z.strictObject({
    asTable: words,
    year: sentences({ title: [], description: ['first', 'total'], month: [], visits: [], clinic: [], other: [], soFar: [] }),
    bill: z.strictObject({
      title: words,
      description: sentence(['charge', 'plan']),
      expected: sentence(['percent']),
      actual: words,
      columns: each(['part', 'amount', 'share']),
      parts: each(['planPays', 'yourShare', 'aboveAllowed', 'notCovered', 'writtenOff']),
    }),
    ways: z.strictObject({
      title: words,
      description: sentence(['cost', 'low', 'high']),
      lead: sentence(['cost']),
      deduction: sentence(['saved']),
      columns: each(['way', 'monthly', 'months', 'total', 'extra', 'worst']),
      once: words,
      sums: words,
    }),
    prices: z.strictObject({
      title: sentence(['use']),
      mood: words,
      pain: words,
      description: sentence(['count', 'low', 'high', 'median']),
      divided: words,
      printed: words,
      columns: each(['who', 'each', 'how']),
    }),
  }),
})

/** The words of the pages around the sheet. */
export const costPagesSchema = z.strictObject({
  onPaper: sentence(['address', 'day']),
  costs: z.strictObject({
    title: words,
    description,
    answer: sentence(['likely', 'low', 'high', 'visits']),
    next,
    examples: z.strictObject({
      title: words,
      lead: words,
      basis: words,
      sums: words,
      deduction: words,
      answers: sentences({
        sheet: ['likely', 'plan'],
        spravato: ['you', 'plan', 'program'],
        deferred: ['inTime', 'short', 'extra'],
        account: ['saved', 'deduction'],
      }),
      months: words,
      monthColumns: each(['month', 'owed', 'interest', 'paid']),
    }),
    blank: each(['title', 'lead', 'link']),
    more: each(['title', 'prices', 'count']),
  }),
  blank: z.strictObject({
    title: words,
    description,
    lead: words,
    lines: z.array(words).min(1),
    groups: z.array(z.strictObject({ title: words, rows: z.array(words).min(1) })).min(1),
  }),
  prices: z.strictObject({
    title: words,
    description,
    answer: sentence(['moodLow', 'moodHigh', 'moodMedian', 'painLow', 'painHigh', 'painMedian', 'count']),
    next,
    notRanked: words,
    howRead: words,
    table: words,
    columns: each(['who', 'where', 'what', 'price', 'includes', 'told', 'dated']),
    kinds: each(PRICE_KINDS),
    tellers: each(PRICE_TELLERS),
    inferred: each(['state', 'use', 'sessions']),
    notSeen: words,
    eachOf: sentence(['each', 'count']),
    undated: words,
    old: sentence(['months']),
    new: words,
    older: sentence(['years']),
    download: words,
    csv: words,
    json: words,
    report: each(['title', 'text', 'link']),
  }),
  count: z.strictObject({
    title: words,
    description,
    answer: words,
    next,
    choose: words,
    columns: each(['cost', 'deductible', 'limit', 'account', 'deduction']),
    answers: each(COUNT_ANSWERS),
    figures: words,
    figureColumns: each(['what', 'from', 'until', 'value']),
    perMile: sentence(['value']),
  }),
})

/** When the figures of these pages were checked, and what changed. */
export const costHistorySchema = z.strictObject({
  updated: isoDate,
  checked: isoDate,
  nextCheck: isoDate,
  changes: z.array(change).min(1),
})

export type CostWords = Readonly<z.infer<typeof costWordsSchema>>
export type CostPages = Readonly<z.infer<typeof costPagesSchema>>
