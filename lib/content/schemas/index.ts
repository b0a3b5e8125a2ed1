import { z } from 'zod'
import { interfaceSchema, redirectSchema, sourceSchema, termSchema, toolSchema, topicSchema } from './data'
import { insurersSchema } from './insurers'
import { searchSchema } from './search'

/** Every file of `content/data`, by name, with what it must hold. A file that is not listed is a stray. */
export const dataSchemas = {
  interface: interfaceSchema,
  sources: z.array(sourceSchema),
  terms: z.array(termSchema),
  topics: z.array(topicSchema),
  tools: z.array(toolSchema),
  redirects: z.array(redirectSchema),
  insurers: insurersSchema,
  search: searchSchema,
}

export type DataName = keyof typeof dataSchemas
