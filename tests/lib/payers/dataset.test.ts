import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { datasetColumns, uses, type Use } from '@/lib/content/schemas/payer'
import { listMark, payerCsv, payerDataset } from '@/lib/payers/dataset'
import { payerJsonSchema } from '@/lib/payers/dataset-schema'
import { publishedSite } from '@/tests/support/content'
import { readCsv } from '@/tests/support/csv'

const origin = 'https://example.org'
const site = publishedSite()
const dataset = payerDataset(site, origin)

function validator() {
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  return ajv.compile(payerJsonSchema(site.insurers.columns, `${origin}/data/payers.schema.json`, site.insurers.data.datasetName))
}

test('the JSON holds every card and every answer as the card has it', () => {
  expect(dataset.payers.map(({ payer }) => payer)).toEqual(site.payers.map(({ slug }) => slug))
  for (const record of dataset.payers) {
    const payer = site.payers.find(({ slug }) => slug === record.payer)!
    expect(record).toMatchObject({
      name: payer.name,
      aliases: payer.aliases,
      kind: payer.kind,
      states: payer.states,
      nextCheck: payer.nextCheck,
      url: `${origin}/insurers/${payer.slug}`,
    })
    for (const use of uses) {
      const { stance, policy, number, documentDate, basis, checked, criteria } = payer.stances[use]
      expect(record.stances[use]).toMatchObject({ stance, policy, number, documentDate, basis, checked, criteria })
      expect(record.stances[use].sources).toHaveLength(payer.stances[use].sources.length)
    }
  }
})

test('the JSON matches its published schema', () => {
  const validate = validator()
  expect(validate(JSON.parse(JSON.stringify(dataset))) || validate.errors).toBe(true)
})

test('the schema refuses what the data must never hold', () => {
  const validate = validator()
  const wrong = (change: (copy: { payers: Record<string, unknown>[] }) => void) => {
    const copy = JSON.parse(JSON.stringify(dataset))
    change(copy)
    return validate(copy)
  }
  expect(wrong(({ payers }) => (payers[0]!.kind = 'bank'))).toBe(false)
  expect(wrong(({ payers }) => delete payers[0]!.nextCheck)).toBe(false)
  expect(wrong(({ payers }) => (payers[0]!.rating = 5))).toBe(false)
  expect(wrong(({ payers }) => (payers[0]!.nextCheck = 'soon'))).toBe(false)
})

test('the CSV reads back into the same data', () => {
  const rows = readCsv(payerCsv(dataset))
  const list = (cell: string) => (cell === '' ? [] : cell.split(listMark))
  const orNull = (cell: string) => (cell === '' ? null : cell)
  const payers = dataset.payers.map(({ payer }) => {
    const own = rows.filter((row) => row.payer === payer)
    const { name, aliases, kind, states, nextCheck, overdue, url } = own[0] as Record<(typeof datasetColumns)[number], string>
    const stance = (use: Use) => {
      const row = own.find((candidate) => candidate.use === use) as Record<(typeof datasetColumns)[number], string>
      return {
        stance: row.stance,
        says: row.says,
        policy: orNull(row.policy),
        number: orNull(row.number),
        documentDate: orNull(row.documentDate),
        oldDocument: row.oldDocument === 'true',
        basis: row.basis,
        checked: row.checked,
        criteria: list(row.criteria),
        sources: list(row.sources),
      }
    }
    return {
      payer,
      name,
      aliases: list(aliases),
      kind,
      states: list(states),
      nextCheck,
      overdue: overdue === 'true',
      url,
      stances: { mood: stance('mood'), pain: stance('pain'), esketamine: stance('esketamine') },
    }
  })
  expect(payers).toEqual(dataset.payers)
  expect(rows).toHaveLength(dataset.payers.length * uses.length)
})

test('what an answer says comes without the marks of citations', () => {
  for (const record of dataset.payers) {
    for (const use of uses) expect(record.stances[use].says).not.toMatch(/\[\^|<|\*\*/)
  }
})

test('a list entry that holds the mark between entries is refused', () => {
  const [first, ...rest] = dataset.payers
  const broken = { ...dataset, payers: [{ ...first!, aliases: ['Blue | Shield'] }, ...rest] }
  expect(() => payerCsv(broken)).toThrow('holds a bar')
})
