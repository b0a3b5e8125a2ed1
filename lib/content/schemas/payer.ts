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
    basis: z.enum(['own-page', 'copy', 'reported', 'none'], { error: 'is none of own-page, copy, reported, none.' }),
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
    states: z.array(z.string().regex(/^(all|[A-Z]{2})$/, { error: 'is not "all" or a two-letter state.' })).min(1),
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
