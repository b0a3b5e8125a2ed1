import { z } from 'zod'
import { answer, change, checkDates, clinicalReview, description, documentDate, id, isoDate, words } from './common'

export const stanceNames = ['covered-with-criteria', 'case-by-case', 'investigational', 'not-covered', 'silent', 'not-found'] as const

export const payerKinds = [
  'commercial',
  'blue-plan',
  'medicare',
  'medicare-advantage',
  'medicaid',
  'va',
  'tricare',
  'federal',
  'workers-comp',
  'employer-benefit',
  'other-program',
] as const

export const uses = ['mood', 'pain', 'esketamine'] as const

/** Where the text of a stance was read. */
export const bases = ['own-page', 'copy', 'reported', 'none'] as const

/** The postal codes of the states, the District of Columbia and the territories. */
export const stateCodes = [
  ...['AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA', 'ME'],
  ...['MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK', 'OR', 'PA', 'RI'],
  ...['SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY', 'AS', 'GU', 'MP', 'PR', 'VI'],
] as const

/** The orders in which the table of all cards can be had. */
export const payerOrders = ['name', 'kind', 'mood', 'pain', 'esketamine', 'newest'] as const

/** The columns of the published data, in their order. One row is what one payer says about one use. */
export const datasetColumns = [
  'payer',
  'name',
  'aliases',
  'kind',
  'states',
  'use',
  'stance',
  'says',
  'policy',
  'number',
  'documentDate',
  'oldDocument',
  'basis',
  'checked',
  'nextCheck',
  'overdue',
  'criteria',
  'sources',
  'url',
] as const

export type StateCode = (typeof stateCodes)[number]
export type PayerOrder = (typeof payerOrders)[number]
export type StanceName = (typeof stanceNames)[number]
export type PayerKind = (typeof payerKinds)[number]
export type Use = (typeof uses)[number]

/** What one document of one payer says about one use. Anything but "not found" needs a document, its date and a source. */
export const stanceSchema = z
  .strictObject({
    stance: z.enum(stanceNames, { error: `is none of ${stanceNames.join(', ')}.` }),
    says: words,
    policy: words.nullable(),
    number: words.nullable(),
    documentDate: documentDate.nullable(),
    basis: z.enum(bases, { error: 'is none of own-page, copy, reported, none.' }),
    checked: isoDate,
    sources: z.array(id),
    criteria: z.array(words),
  })
  .superRefine((entry, ctx) => {
    if (entry.stance === 'not-found') return
    const needs = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if (entry.sources.length === 0) needs('sources', `is empty, but the stance is "${entry.stance}". Name a source, or write not-found.`)
    if (entry.documentDate === null)
      needs('documentDate', `is null, but the stance is "${entry.stance}". Write the date of the document, or the word undated.`)
    if (entry.basis === 'none') needs('basis', `is none, but the stance is "${entry.stance}". Say what kind of source it rests on.`)
  })

export const payerSchema = z
  .strictObject({
    name: words,
    aliases: z.array(words),
    kind: z.enum(payerKinds, { error: `is none of ${payerKinds.join(', ')}.` }),
    states: z
      .array(z.enum(['all', ...stateCodes], { error: 'is not "all" or the postal code of a state, such as TX.' }))
      .min(1, { error: 'is empty. Name the states it covers, or write [all].' })
      .refine((states) => states.length === 1 || !states.includes('all'), { error: 'names "all" beside single states. Keep one of them.' }),
    description,
    answer,
    stances: z.strictObject({ mood: stanceSchema, pain: stanceSchema, esketamine: stanceSchema }),
    topics: z.array(id).min(1).max(3),
    updated: isoDate,
    checked: isoDate,
    nextCheck: isoDate,
    clinicalReview,
    changes: z.array(change).min(1),
  })
  .superRefine(checkDates)

export type Stance = Readonly<z.infer<typeof stanceSchema>>
export type PayerFrontMatter = Readonly<z.infer<typeof payerSchema>>
