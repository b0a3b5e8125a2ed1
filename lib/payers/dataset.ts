import type { Payer, Site } from '@/lib/content/site'
import { datasetColumns, uses, type Use } from '@/lib/content/schemas/payer'
import { toCsv, type Cell } from './csv'
import type { PayerDataset, PayerRecord, StanceRecord } from './dataset-schema'
import { isOldDocument } from './old'

export const datasetPaths = { csv: '/data/payers.csv', json: '/data/payers.json', schema: '/data/payers.schema.json' } as const
export const licenseUrl = 'https://creativecommons.org/licenses/by/4.0/'

type DatasetSite = Pick<Site, 'payers' | 'insurers' | 'sources' | 'words' | 'asOf'>

/** Every card as one plain object, for `/data/payers.json`. It holds what the cards say and nothing else. */
export function payerDataset(site: DatasetSite, origin: string): PayerDataset {
  const { data } = site.insurers
  return {
    $schema: origin + datasetPaths.schema,
    title: data.datasetName,
    description: data.datasetDescription,
    publisher: site.words.site.name,
    url: `${origin}/insurers`,
    license: licenseUrl,
    asOf: site.asOf,
    payers: site.payers.map((payer) => record(payer, site, origin)),
  }
}

function record(payer: Payer, site: DatasetSite, origin: string): PayerRecord {
  const stance = (use: Use): StanceRecord => {
    const { stance, saysText, policy, number, documentDate, basis, checked, criteria, sources } = payer.stances[use]
    return {
      stance,
      says: saysText,
      policy,
      number,
      documentDate,
      oldDocument: isOldDocument(documentDate, site.asOf),
      basis,
      checked,
      criteria,
      sources: sources.map((id) => site.sources.find((source) => source.id === id)!.url),
    }
  }
  return {
    payer: payer.slug,
    name: payer.name,
    aliases: payer.aliases,
    kind: payer.kind,
    states: payer.states,
    nextCheck: payer.nextCheck,
    overdue: payer.overdue,
    url: origin + payer.path,
    stances: { mood: stance('mood'), pain: stance('pain'), esketamine: stance('esketamine') },
  }
}

/** What parts the entries of a list inside one cell. */
export const listMark = ' | '

/**
 * The same data as a table for `/data/payers.csv`: one row for each payer and use.
 * @throws RangeError when an entry of a list holds the mark that parts entries
 */
export function payerCsv(dataset: PayerDataset): string {
  const rows = dataset.payers.flatMap(({ stances, ...payer }) =>
    uses.map((use) => {
      const values = { ...payer, ...stances[use], use }
      return datasetColumns.map((column): Cell => {
        const value = values[column]
        return Array.isArray(value) ? joined(value, column) : (value as Cell)
      })
    }),
  )
  return toCsv(datasetColumns, rows)
}

function joined(entries: readonly string[], column: string): string {
  const bad = entries.find((entry) => entry.includes(listMark.trim()))
  if (bad) throw new RangeError(`"${bad}" in the column ${column} holds a bar, which parts the entries of a list. Write it without.`)
  return entries.join(listMark)
}
