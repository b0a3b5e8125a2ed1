import { z } from 'zod'
import { description, documentDate, id, isoDate, words } from './common'

const httpUrl = z.url({ protocol: /^https?$/, error: 'is not a web address. Write it in full, with https://.' })

/** One document that facts are cited from. */
export const sourceSchema = z.strictObject({
  id,
  title: words,
  publisher: words,
  url: httpUrl,
  date: documentDate,
  checked: isoDate,
  kind: z.enum(['primary', 'copy', 'report', 'own-terms', 'weak'], {
    error: 'is none of primary, copy, report, own-terms, weak.',
  }),
  /** Where `url` is the official address but a copy was read, the address of that copy. */
  readAt: httpUrl.optional(),
})

export const termSchema = z.strictObject({
  id,
  term: words,
  match: z.array(words),
  definition: words.refine((value) => value.length >= 40 && value.length <= 260, {
    error: (issue) => `has ${String(issue.input).length} characters. Write 40 to 260.`,
  }),
  topics: z.array(id).min(1, { error: 'is empty. Name one to three topics.' }).max(3, { error: 'has more than three topics.' }),
  see: z.array(id).max(3, { error: 'has more than three articles.' }),
})

export const topicSchema = z.strictObject({
  id,
  title: words,
  summary: words,
  tools: z.array(id).min(1, { error: 'is empty. Name one to four tools from content/data/tools.yml.' }).max(4, { error: 'has more than four tools.' }),
})

const path = z.string().regex(/^\/[a-z0-9\-/]*(#[a-z0-9-]+)?$/, { error: 'is not an address on this site. Start it with a slash.' })

export const toolSchema = z.strictObject({ id, href: path, title: words, summary: words })

/** `to: null` means withdrawn for good (410). */
export const redirectSchema = z.strictObject({ from: path, to: path.nullable(), since: isoDate, why: words })

export const interfaceSchema = z.strictObject({
  site: z.strictObject({
    name: words,
    tagline: words,
    description,
    notGovernment: words,
    notAdvice: words,
    byline: words,
    noReviewer: words,
    independence: words,
  }),
  crisis: z.strictObject({ lead: words, call: words, veterans: words, emergency: words }),
  nav: z.array(z.strictObject({ href: path, label: words })),
  footer: z.array(z.strictObject({ href: path, label: words })),
  labels: z.strictObject({
    skip: words,
    home: words,
    menu: words,
    footer: words,
    breadcrumb: words,
    checked: words,
    lastChecked: words,
    nextCheck: words,
    overdue: words,
    overdueLine: words,
    onThisPage: words,
    sources: words,
    sourcesLine: words,
    dated: words,
    undated: words,
    readOn: words,
    readAt: words,
    changes: words,
    related: words,
    articlesTitle: words,
    articlesAnswer: words,
    glossaryTitle: words,
    glossaryAnswer: words,
    glossarySee: words,
    sourcesTitle: words,
    sourcesAnswer: words,
    usedIn: words,
    topicsTitle: words,
    topicsAnswer: words,
    topicArticles: words,
    topicTerms: words,
    topicCards: words,
    topicTools: words,
    allArticles: words,
    topicPrefix: words,
    insurersTitle: words,
    insurersAnswer: words,
    payer: words,
    allStates: words,
    filters: words,
    everyKind: words,
    everyStance: words,
    everyState: words,
    oldDocument: words,
    download: words,
    dataDictionary: words,
    asTable: words,
    stance: words,
  }),
  uses: z.strictObject({
    mood: words,
    pain: words,
    esketamine: words,
  }),
  usesShort: z.strictObject({
    mood: words,
    pain: words,
    esketamine: words,
  }),
  stances: z.strictObject({
    'covered-with-criteria': words,
    'case-by-case': words,
    investigational: words,
    'not-covered': words,
    silent: words,
    'not-found': words,
  }),
  stanceMeanings: z.strictObject({
    'covered-with-criteria': words,
    'case-by-case': words,
    investigational: words,
    'not-covered': words,
    silent: words,
    'not-found': words,
  }),
  payerKinds: z.strictObject({
    commercial: words,
    'blue-plan': words,
    medicare: words,
    'medicare-advantage': words,
    medicaid: words,
    va: words,
    tricare: words,
    federal: words,
    'workers-comp': words,
    'employer-benefit': words,
    'other-program': words,
  }),
  figures: z.strictObject({
    'coverage-overview': z.strictObject({
      title: words,
      description: words,
    }),
    'denial-path': z.strictObject({
      title: words,
      description: words,
      changed: words,
      still: words,
      denial: words,
      denialNote: words,
      internal: words,
      internalNote: words,
      external: words,
      externalNote: words,
    }),
  }),
  sourceKinds: z.strictObject({
    primary: words,
    copy: words,
    report: words,
    'own-terms': words,
    weak: words,
  }),
  home: z.strictObject({
    question: words,
    next: z.strictObject({ href: path, label: words }),
    waysInTitle: words,
    waysIn: z.array(
      z.strictObject({ icon: z.enum(['question', 'denied', 'clinic', 'money', 'treatment']), title: words, line: words, href: path }),
    ),
    promisesTitle: words,
    promises: z.array(z.strictObject({ title: words, line: words })),
  }),
  notFound: z.strictObject({ title: words, line: words }),
  gone: z.strictObject({ title: words, line: words, since: words }),
  feed: z.strictObject({ title: words, line: words }),
  cite: z.strictObject({ title: words, updated: words, checked: words }),
  data: z.strictObject({
    title: words,
    answer: words,
    description,
    licenceTitle: words,
    licenceName: words,
    licenceLine: words,
    filesTitle: words,
    schemaLine: words,
    sets: z.strictObject({
      articles: z.strictObject({ title: words, line: words }),
      terms: z.strictObject({ title: words, line: words }),
      prices: z.strictObject({ title: words, line: words }),
      sources: z.strictObject({ title: words, line: words }),
    }),
    /** Data sets that other parts of the site make, with the addresses of their files. */
    more: z.array(z.strictObject({ title: words, line: words, files: z.array(z.string().regex(/^\/[a-z/-]+(\.[a-z]+)+$/)).min(1) })),
    feedsTitle: words,
    feeds: z.array(z.strictObject({ href: z.string().regex(/^\/[a-z.-]+$/), label: words, line: words })),
    markdownLine: words,
  }),
})

export type Source = Readonly<z.infer<typeof sourceSchema>>
export type Term = Readonly<z.infer<typeof termSchema>>
export type Topic = Readonly<z.infer<typeof topicSchema>>
export type Tool = Readonly<z.infer<typeof toolSchema>>
export type Redirect = Readonly<z.infer<typeof redirectSchema>>
export type InterfaceWords = Readonly<z.infer<typeof interfaceSchema>>
