import { z } from 'zod'
import { bases, payerKinds, stanceNames, stateCodes, type datasetColumns } from '@/lib/content/schemas/payer'

type Meanings = Readonly<Record<(typeof datasetColumns)[number], string>>

/** The shape of `/data/payers.json`. The descriptions are the words of the data dictionary on the page. */
function payerDatasetSchema(meanings: Meanings) {
  const day = z.iso.date()
  const stance = z.strictObject({
    stance: z.enum(stanceNames).describe(meanings.stance),
    says: z.string().min(1).describe(meanings.says),
    policy: z.string().min(1).nullable().describe(meanings.policy),
    number: z.string().min(1).nullable().describe(meanings.number),
    documentDate: z
      .string()
      .regex(/^(undated|\d{4}(-\d{2}(-\d{2})?)?)$/)
      .nullable()
      .describe(meanings.documentDate),
    oldDocument: z.boolean().describe(meanings.oldDocument),
    basis: z.enum(bases).describe(meanings.basis),
    checked: day.describe(meanings.checked),
    criteria: z.array(z.string().min(1)).describe(meanings.criteria),
    sources: z.array(z.url()).describe(meanings.sources),
  })
  const payer = z.strictObject({
    payer: z.string().min(1).describe(meanings.payer),
    name: z.string().min(1).describe(meanings.name),
    aliases: z.array(z.string().min(1)).describe(meanings.aliases),
    kind: z.enum(payerKinds).describe(meanings.kind),
    states: z
      .array(z.enum(['all', ...stateCodes]))
      .min(1)
      .describe(meanings.states),
    nextCheck: day.describe(meanings.nextCheck),
    overdue: z.boolean().describe(meanings.overdue),
    url: z.url().describe(meanings.url),
    stances: z.strictObject({ mood: stance, pain: stance, esketamine: stance }).describe(meanings.use),
  })
  return z.strictObject({
    $schema: z.url(),
    title: z.string().min(1),
    description: z.string().min(1),
    publisher: z.string().min(1),
    url: z.url(),
    license: z.url(),
    asOf: day,
    payers: z.array(payer),
  })
}

export type PayerDataset = Readonly<z.infer<ReturnType<typeof payerDatasetSchema>>>
export type PayerRecord = PayerDataset['payers'][number]
export type StanceRecord = PayerRecord['stances']['mood']

/** The JSON Schema (draft 2020-12) of the published data, for `/data/payers.schema.json`. */
export function payerJsonSchema(meanings: Meanings, address: string, title: string): object {
  return { ...z.toJSONSchema(payerDatasetSchema(meanings)), $id: address, title }
}
