import { z } from 'zod'
import { pagesCiting, type ToolSite } from '@/lib/content/selectors'
import { termPath } from '@/lib/content/routes'
import type { Site } from '@/lib/content/site'
import { eachInfusion, PRICE_KINDS, PRICE_TELLERS } from '@/lib/costs/prices'
import { toCsv, type Cell } from '@/lib/payers/csv'
import { licenseUrl } from '@/lib/payers/dataset'

const day = z.iso.date()
const text = z.string().min(1)

const articleRow = z.strictObject({
  id: text.describe('The name of the article in its address.'),
  url: z.url().describe('Where it stands.'),
  markdown: z.url().describe('The same article as Markdown.'),
  title: text,
  description: text,
  answer: text.describe('The answer as plain text, without the numbers of its sources.'),
  topics: z.array(text).min(1).describe('Ids of topics; the first is its home.'),
  updated: day.describe('When its words last changed in substance.'),
  checked: day.describe('When its facts were last checked.'),
  nextCheck: day.describe('When they must be checked again.'),
  sources: z.array(text).describe('Ids of the sources it cites, in the order of their numbers; see sources.json.'),
})

const termRow = z.strictObject({
  id: text,
  url: z.url(),
  term: text,
  definition: text,
  topics: z.array(text).min(1).describe('Ids of topics.'),
})

const dollars = z.number().positive()

const priceRow = z.strictObject({
  id: text,
  who: text.describe('Who charges it.'),
  city: text.nullable(),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  kind: z.enum(PRICE_KINDS).describe('What the price is for.'),
  toldBy: z.enum(PRICE_TELLERS).describe('Who says so: the clinic on its own page, a report, or one patient in a report.'),
  priceUsd: dollars.describe('US dollars; the lower end when the source gives a range.'),
  priceToUsd: dollars.nullable().describe('The upper end of a range.'),
  unit: text.describe('What one buys at this price.'),
  infusions: z.int().positive().nullable().describe('How many infusions it buys; null when none, or when the source does not say.'),
  perInfusionUsd: dollars.nullable().describe('Our division of the price by its infusions.'),
  hours: z.number().positive().nullable(),
  includes: text.nullable(),
  inferredByUs: z.array(text).describe('What the source does not say outright.'),
  source: z.url().describe('Where we read it.'),
  dated: text.nullable().describe("The document's own date, or null when it shows none."),
  checked: day.describe('The day we read it.'),
})

const sourceRow = z.strictObject({
  id: text,
  title: text,
  publisher: text,
  url: z.url().describe('Where the document stands.'),
  date: text.describe("The document's own date, as exact as it gives it, or the word undated."),
  checked: day.describe('The day we read it.'),
  kind: text.describe('What kind of source it is: primary, copy, report, own-terms or weak.'),
  usedIn: z.array(z.url()).describe('The pages that cite it.'),
})

export const datasetRows = { articles: articleRow, terms: termRow, prices: priceRow, sources: sourceRow } as const
export type DatasetName = keyof typeof datasetRows
export const datasetNames = Object.keys(datasetRows) as DatasetName[]

type Row<Name extends DatasetName> = z.infer<(typeof datasetRows)[Name]>
type Datasets = { readonly [Name in DatasetName]: readonly Row<Name>[] }
type DataSite = Pick<Site, 'articles' | 'pages' | 'payers' | 'terms' | 'sources'> & ToolSite

/** What may be reused, row by row. Cards of insurers have a data set of their own. */
export function datasets(site: DataSite, origin: string): Datasets {
  const addressOf = new Map(site.sources.map(({ id, url }) => [id, url]))
  return {
    articles: site.articles.map((article) => ({
      id: article.slug,
      url: origin + article.path,
      markdown: `${origin}${article.path}.md`,
      title: article.title,
      description: article.description,
      answer: article.answerText,
      topics: [...article.topics],
      updated: article.updated,
      checked: article.checked,
      nextCheck: article.nextCheck,
      sources: article.sources.map(({ id }) => id),
    })),
    terms: site.terms.map(({ id, term, definition, topics }) => ({
      id,
      url: origin + termPath(id),
      term,
      definition,
      topics: [...topics],
    })),
    prices: site.costs.prices.map((price) => {
      const each = eachInfusion(price)
      return {
        id: price.id,
        who: price.who,
        city: price.city,
        state: price.state,
        kind: price.kind,
        toldBy: price.teller,
        priceUsd: price.price / 100,
        priceToUsd: price.priceTo === null ? null : price.priceTo / 100,
        unit: price.unit,
        infusions: price.infusions,
        perInfusionUsd: each === null ? null : each / 100,
        hours: price.hours,
        includes: price.includes,
        inferredByUs: [...price.inferred],
        source: addressOf.get(price.source)!,
        dated: price.dated,
        checked: price.checked,
      }
    }),
    sources: site.sources.map((source) => ({
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      date: source.date,
      checked: source.checked,
      kind: source.kind,
      usedIn: pagesCiting(site, source).map(({ path }) => origin + path),
    })),
  }
}

interface DatasetFile {
  readonly body: string
  readonly type: string
}

/** The files of a data set below `/data/`, by name, each with its text and media type. */
export function datasetFiles(site: DataSite & Pick<Site, 'words'>, origin: string): Map<string, DatasetFile> {
  const rows = datasets(site, origin)
  return new Map(
    datasetNames.flatMap((name): [string, DatasetFile][] => {
      const schema = `${origin}/data/${name}.schema.json`
      const { title, line } = site.words.data.sets[name]
      const whole = { $schema: schema, title, description: line, publisher: site.words.site.name, license: licenseUrl, [name]: rows[name] }
      return [
        [`${name}.json`, { body: JSON.stringify(whole), type: 'application/json' }],
        [`${name}.schema.json`, { body: JSON.stringify(datasetSchema(name, schema, title)), type: 'application/schema+json' }],
        [`${name}.csv`, { body: csvOf(name, rows[name]), type: 'text/csv; charset=utf-8' }],
      ]
    }),
  )
}

/** The JSON Schema (draft 2020-12) of a data set. */
export function datasetSchema(name: DatasetName, address: string, title: string): object {
  const whole = z.strictObject({
    $schema: z.url(),
    title: text,
    description: text,
    publisher: text,
    license: z.url(),
    [name]: z.array(datasetRows[name]),
  })
  return { ...z.toJSONSchema(whole), $id: address, title }
}

/** Entries of a list stand in one cell, parted by ` | `. */
function csvOf(name: DatasetName, rows: readonly Record<string, unknown>[]): string {
  const columns = Object.keys(datasetRows[name].shape)
  return toCsv(
    columns,
    rows.map((row) => columns.map((column): Cell => (Array.isArray(row[column]) ? row[column].join(' | ') : (row[column] as Cell)))),
  )
}
