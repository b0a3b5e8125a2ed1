import { z } from 'zod'
import { isMonthDay } from '@/lib/costs/calendar'
import type { Spread } from '@/lib/costs/course'
import type { Figure } from '@/lib/costs/figures'
import { PRICE_KINDS, PRICE_TELLERS, type Price } from '@/lib/costs/prices'
import { DEFAULTED_FIELDS, TREATMENTS, type Sheet } from '@/lib/costs/sheet'
import { EMPTY_SHEET } from '@/lib/costs/typed'
import { COUNT_ANSWERS } from '@/lib/costs/will-it-count'
import { change, id, isoDate as day, words } from './common'
import { costHistorySchema, costPagesSchema, costWordsSchema } from './cost-words'

/** A fault that a schema cannot see by itself: where it is in the file's value, and what to do. */
export interface Fault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

const monthDay = z
  .string({ error: 'is not a day of every year. Write month and day in quotation marks: "01-01".' })
  .refine(isMonthDay, { error: 'is not a day of every year. Write month and day in quotation marks: "01-01".' })
const sources = z.array(id, { error: 'must be a list of source ids in square brackets.' })
const count = z.number({ error: 'must be a whole number.' }).int({ error: 'must be a whole number.' }).min(0, { error: 'is below zero.' })

const hundredths = (what: string, most: number) =>
  z
    .number({ error: `must be a number of ${what}, without a sign: 550 or 32.99.` })
    .min(0, { error: 'is below zero.' })
    .max(most, { error: `is more than ${most}. Check for a digit too many.` })
    .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, { error: 'has more than two places after the point.' })
    .transform((value) => Math.round(value * 100))

/** Dollars in the file, cents in the site. */
const dollars = hundredths('dollars', 1_000_000)
/** Percent in the file, basis points in the site. */
const percent = hundredths('percent', 100)

/** A dated figure with the words that say what it is. */
export type DatedFigure = Figure & { readonly what: string }

const figureRow = z
  .strictObject({
    id,
    what: words,
    from: day,
    until: day,
    dollars: dollars.optional(),
    percent: percent.optional(),
    centsPerMile: z.number({ error: 'must be a number of cents a mile, like 20.5.' }).min(0).max(1000).optional(),
    source: id,
  })
  .refine((row) => [row.dollars, row.percent, row.centsPerMile].filter((value) => value !== undefined).length === 1, {
    error: 'needs exactly one of dollars, percent and centsPerMile.',
  })
  .transform((row): DatedFigure => {
    const rest = { id: row.id, what: row.what, from: row.from, until: row.until, source: row.source }
    if (row.dollars !== undefined) return { ...rest, unit: 'money', value: row.dollars }
    if (row.percent !== undefined) return { ...rest, unit: 'rate', value: row.percent }
    return { ...rest, unit: 'tenths-of-a-cent-a-mile', value: Math.round((row.centsPerMile ?? 0) * 10) }
  })

/** content/data/figures.yml: federal figures with the days on which they hold. */
export const figuresSchema = z.array(figureRow)

/** Finds rows that end before they begin, that overlap, and that leave days between two rows of one id uncovered. */
export function checkFigures(figures: readonly Figure[]): Fault[] {
  const faults: Fault[] = []
  figures.forEach((row, index) => {
    if (row.until < row.from) faults.push({ path: [index, 'until'], message: `${row.until} is before ${row.from}. Swap from and until.` })
    const later = figures.filter((other) => other.id === row.id && other.from > row.from).sort((a, b) => (a.from < b.from ? -1 : 1))[0]
    const twin = figures.findIndex(
      (other, place) => place > index && other.id === row.id && other.from <= row.until && row.from <= other.until,
    )
    if (twin >= 0)
      faults.push({ path: [twin, 'from'], message: `The row overlaps an earlier row of "${row.id}". Let each day stand in one row only.` })
    else if (later !== undefined && dayAfter(row.until) < later.from) {
      faults.push({
        path: [index, 'until'],
        message: `No row of "${row.id}" covers the days from ${dayAfter(row.until)} until the row of ${later.from}. Add one or change until.`,
      })
    }
  })
  return faults
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

const priceRow = z
  .strictObject({
    id,
    who: words,
    city: words.nullable(),
    state: z
      .string()
      .regex(/^[A-Z]{2}$/, { error: 'is not a state. Write two capital letters, like TX, or null.' })
      .nullable(),
    kind: z.enum(PRICE_KINDS, { error: `is none of ${PRICE_KINDS.join(', ')}.` }),
    teller: z.enum(PRICE_TELLERS, { error: `is none of ${PRICE_TELLERS.join(', ')}.` }),
    dollars,
    dollarsTo: dollars.nullable(),
    unit: words,
    infusions: count.min(1, { error: 'is below 1. Write null when the price buys no infusion.' }).nullable(),
    hours: z.number({ error: 'must be a number of hours, or null.' }).positive().nullable(),
    includes: words.nullable(),
    inferred: z.array(z.enum(['state', 'use', 'sessions'], { error: 'is none of state, use, sessions.' })),
    source: id,
    dated: z
      .string()
      .regex(/^(undated|\d{4}(-\d{2}(-\d{2})?)?)$/, { error: 'is not a date of a document. Write 2026-11-05, 2026-11, 2026 or undated.' }),
    checked: day,
  })
  .refine((row) => row.dollarsTo === null || row.dollarsTo > row.dollars, {
    path: ['dollarsTo'],
    error: 'is not above dollars. Put the smaller number into dollars.',
  })
  .transform(({ dollars: price, dollarsTo: priceTo, dated, ...row }): Price => ({
    ...row,
    price,
    priceTo,
    dated: dated === 'undated' ? null : dated,
  }))

/** content/data/prices.yml: prices that somebody publishes. */
export const pricesSchema = z.array(priceRow)

/** Finds ids that are used twice. */
export function checkPrices(prices: readonly Price[]): Fault[] {
  return twice(
    prices.map((price) => price.id),
    (index) => [index, 'id'],
  )
}

const cell = z.strictObject({
  answer: z.enum(COUNT_ANSWERS, { error: `is none of ${COUNT_ANSWERS.join(', ')}. Write it in quotation marks.` }),
  reason: id,
})

/** content/data/will-it-count.yml: which cost counts for what. */
export const willItCountSchema = z.strictObject({
  plans: z.array(z.strictObject({ id, label: words, note: words })),
  reasons: z.array(z.strictObject({ id, words, sources })),
  costs: z.array(
    z.strictObject({
      id,
      label: words,
      note: words.nullable(),
      plans: z.record(id, z.strictObject({ deductible: cell, limit: cell })),
      account: cell,
      deduction: cell,
    }),
  ),
})
export type WillItCount = Readonly<z.infer<typeof willItCountSchema>>

/** Finds reasons that are missing or that nothing uses, plans that a cost leaves out, and facts without a source. */
export function checkWillItCount(data: WillItCount): Fault[] {
  const faults: Fault[] = [
    ...twice(
      data.plans.map((plan) => plan.id),
      (index) => ['plans', index, 'id'],
    ),
    ...twice(
      data.reasons.map((reason) => reason.id),
      (index) => ['reasons', index, 'id'],
    ),
    ...twice(
      data.costs.map((cost) => cost.id),
      (index) => ['costs', index, 'id'],
    ),
  ]
  const reasons = new Map(data.reasons.map((reason) => [reason.id, reason]))
  const used = new Set<string>()
  const look = (value: z.infer<typeof cell>, path: (string | number)[]) => {
    used.add(value.reason)
    const reason = reasons.get(value.reason)
    if (reason === undefined)
      faults.push({
        path: [...path, 'reason'],
        message: `There is no reason "${value.reason}" above. Add it under reasons, or use one that is there.`,
      })
    else if (reason.sources.length === 0 && value.answer !== 'not-found') {
      faults.push({
        path: [...path, 'answer'],
        message: `The reason "${value.reason}" names no source, so the answer can only be not-found. Add a source to the reason.`,
      })
    }
  }
  data.costs.forEach((cost, index) => {
    for (const plan of data.plans) {
      if (cost.plans[plan.id] === undefined)
        faults.push({ path: ['costs', index, 'plans'], message: `Says nothing about the plan "${plan.id}". Add it.` })
    }
    for (const [plan, cells] of Object.entries(cost.plans)) {
      if (!data.plans.some((one) => one.id === plan))
        faults.push({
          path: ['costs', index, 'plans', plan],
          message: `There is no plan "${plan}" above. Remove it or add it under plans.`,
        })
      look(cells.deductible, ['costs', index, 'plans', plan, 'deductible'])
      look(cells.limit, ['costs', index, 'plans', plan, 'limit'])
    }
    look(cost.account, ['costs', index, 'account'])
    look(cost.deduction, ['costs', index, 'deduction'])
  })
  data.reasons.forEach((reason, index) => {
    if (!used.has(reason.id)) faults.push({ path: ['reasons', index, 'id'], message: `Nothing uses the reason "${reason.id}". Remove it.` })
  })
  return faults
}

const triple = <T extends z.ZodType<number>>(one: T) =>
  z.tuple([one, one, one], { error: 'needs three numbers in square brackets: best, likely, worst.' })

const defaultRow = z
  .strictObject({
    field: z.enum(DEFAULTED_FIELDS, { error: `is none of ${DEFAULTED_FIELDS.join(', ')}.` }),
    treatment: z.enum(TREATMENTS, { error: `is none of ${TREATMENTS.join(', ')}.` }).optional(),
    dollars: triple(dollars).optional(),
    percent: triple(percent).optional(),
    count: triple(count).optional(),
    fromPrices: z.literal(true).optional(),
    basis: z.enum(['sourced', 'example'], { error: 'is none of sourced, example.' }),
    why: words,
    sources,
  })
  .refine((row) => [row.dollars, row.percent, row.count, row.fromPrices].filter((value) => value !== undefined).length === 1, {
    error: 'needs exactly one of dollars, percent, count and fromPrices.',
  })
  .refine((row) => row.basis === 'example' || row.sources.length > 0, {
    path: ['sources'],
    error: 'is empty. Name a source, or say basis: example.',
  })
  .transform(({ dollars: money, percent: rate, count: number, ...row }) => {
    const values = money ?? rate ?? number
    const spread: Spread | null = values === undefined ? null : { low: values[0], likely: values[1], high: values[2] }
    return { ...row, treatment: row.treatment ?? null, spread }
  })
  .refine((row) => row.spread === null || (row.spread.low <= row.spread.likely && row.spread.likely <= row.spread.high), {
    error: 'does not rise from best to worst. Put the smallest number first.',
  })

/** content/data/costs.yml: the words, defaults and assumptions of the cost sheet. */
export const costsSchema = z.strictObject({
  seriesDays: z.strictObject({ mood: count, pain: count }),
  defaults: z.array(defaultRow),
  words: costWordsSchema,
  pages: costPagesSchema,
  history: costHistorySchema,
})
/** One entry of a page's history. */
export type Change = z.infer<typeof change>
export type CostsData = Readonly<z.infer<typeof costsSchema>>

/** Finds fields of the sheet that have no default for a treatment, or more than one. */
export function checkCosts(data: CostsData): Fault[] {
  const faults: Fault[] = []
  for (const field of DEFAULTED_FIELDS) {
    for (const treatment of TREATMENTS) {
      const rows = data.defaults
        .map((row, index) => ({ row, index }))
        .filter(({ row }) => row.field === field && (row.treatment === null || row.treatment === treatment))
      const second = rows[1]
      if (rows.length === 0) faults.push({ path: ['defaults'], message: `Has no row for ${field} (${treatment}). Add one.` })
      if (second !== undefined)
        faults.push({ path: ['defaults', second.index, 'field'], message: `There is another row for ${field} (${treatment}). Keep one.` })
    }
  }
  return faults
}

const exampleText = {
  id,
  title: words,
  story: words,
  basis: words,
  sources: sources.min(1, { error: 'is empty. Name where the numbers come from.' }),
}

const sheetNumbers = z.strictObject({
  treatment: z.enum(TREATMENTS),
  start: day,
  priceEach: dollars,
  seriesVisits: count,
  boosters: count,
  consultation: dollars,
  extraEach: dollars,
  extraOnce: dollars,
  missedVisits: count,
  missedFee: dollars,
  rideEach: dollars,
  timeOffEach: dollars,
  network: z.enum(['none', 'in', 'out']),
  covers: z.enum(['nothing', 'visit', 'infusion', 'all']),
  coinsurance: percent.nullable().default(null),
  deductible: dollars.nullable().default(null),
  deductibleLeft: dollars.nullable().default(null),
  limit: dollars.nullable().default(null),
  limitLeft: dollars.nullable().default(null),
  renewal: monthDay.nullable().default(null),
  visitCharge: dollars.nullable().default(null),
  visitAllowed: dollars.nullable().default(null),
  infusionAllowed: dollars.nullable().default(null),
})

const sheetExample = z.strictObject({
  ...exampleText,
  kind: z.literal('sheet'),
  sheet: sheetNumbers.transform((numbers): Sheet & { readonly start: string } => ({ ...EMPTY_SHEET, ...numbers })),
})

const spravatoExample = z.strictObject({
  ...exampleText,
  kind: z.literal('spravato'),
  start: day,
  everyWeeks: z.union([z.literal(1), z.literal(2)], { error: 'is neither 1 nor 2.' }),
  renewal: monthDay,
  drugCharge: dollars,
  drugShare: percent,
  drugDeductible: dollars,
  visitCharge: dollars,
  visitAllowed: dollars,
  visitShare: percent,
  visitDeductible: dollars,
  programPayEach: dollars,
  programYearlyMost: dollars.nullable(),
})

const deferredExample = z.strictObject({
  ...exampleText,
  kind: z.literal('deferred-interest'),
  cost: dollars,
  months: count,
  rate: percent,
})

const accountExample = z.strictObject({
  ...exampleText,
  kind: z.literal('tax-account'),
  on: day,
  cost: dollars,
  taxRate: percent,
  income: dollars,
  otherItemized: dollars,
})

/** content/data/cost-examples.yml: the worked examples, as numbers to be worked out. */
export const costExamplesSchema = z.array(z.discriminatedUnion('kind', [sheetExample, spravatoExample, deferredExample, accountExample]))
export type CostExample = Readonly<z.infer<typeof costExamplesSchema>[number]>

/** Finds ids that are used twice. */
export function checkCostExamples(examples: readonly CostExample[]): Fault[] {
  return twice(
    examples.map((example) => example.id),
    (index) => [index, 'id'],
  )
}

function twice(ids: readonly string[], path: (index: number) => (string | number)[]): Fault[] {
  return ids.flatMap((one, index) =>
    ids.indexOf(one) < index ? [{ path: path(index), message: `The id "${one}" is used above already. Change one of them.` }] : [],
  )
}
