import { z } from 'zod'
import { description, words } from './common'
import { bases, datasetColumns, payerOrders, stateCodes } from './payer'

const wordsFor = <T extends string>(names: readonly T[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, words])) as Record<T, typeof words>)

/** Words with the blanks that the code fills; a blank that is missing would lose a number that readers need. */
const sentence = (...blanks: string[]) =>
  words.superRefine((value, ctx) => {
    const found = [...value.matchAll(/\{([a-zA-Z]+)\}/g)].map((match) => match[1]!)
    for (const blank of blanks) {
      if (!found.includes(blank)) ctx.addIssue({ code: 'custom', message: `lacks the blank {${blank}}. Put it where its value belongs.` })
    }
    for (const blank of found) {
      if (!blanks.includes(blank)) {
        ctx.addIssue({ code: 'custom', message: `has a blank {${blank}} that nothing fills. It may hold ${list(blanks)}.` })
      }
    }
  })

const list = (blanks: readonly string[]) => (blanks.length === 0 ? 'none' : blanks.map((blank) => `{${blank}}`).join(', '))

/** The words of payer cards, the table of all of them, the state list and the data files. */
export const insurersSchema = z.strictObject({
  card: z.strictObject({
    metaTitle: sentence('name'),
    stancesTitle: words,
    number: words,
    policy: words,
    documentDate: words,
    checked: words,
    basis: words,
    criteria: sentence('count'),
    howToFindOut: words,
    toLookUp: words,
    allCards: words,
  }),
  bases: wordsFor(bases),
  table: z.strictObject({
    title: words,
    description,
    caption: sentence('order'),
    checked: words,
    filterKind: words,
    filterState: words,
    filterUse: words,
    everyUse: words,
    filterStance: words,
    anyFound: words,
    showAll: words,
    shown: words,
    ofCards: sentence('count'),
    orderTitle: words,
    toTable: words,
    oldRule: words,
  }),
  orders: wordsFor(payerOrders),
  legendTitle: words,
  overview: z.strictObject({
    description: sentence('use', 'counts'),
    cards: sentence('count', 'from', 'to'),
    cardsOneDay: sentence('count', 'to'),
    documents: sentence('dated', 'oldest', 'newest', 'undated', 'old'),
    overdue: sentence('count', 'since'),
    none: words,
  }),
  states: z.strictObject({
    title: words,
    answer: words,
    description,
    lead: words,
    jump: words,
    none: words,
    everywhere: words,
    everywhereLine: words,
    next: words,
  }),
  stateNames: wordsFor(stateCodes),
  data: z.strictObject({
    title: words,
    line: words,
    csv: words,
    json: words,
    schema: words,
    license: words,
    licenseLink: words,
    datasetName: words,
    datasetDescription: words,
    dictionaryColumn: words,
    dictionaryMeaning: words,
  }),
  columns: wordsFor(datasetColumns),
  topic: z.strictObject({ contents: words, also: words, before: words, after: words }),
})

export type InsurersWords = Readonly<z.infer<typeof insurersSchema>>
