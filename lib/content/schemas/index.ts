import { z } from 'zod'
import { deadlinesSchema } from './deadlines'
import { blanksSchema } from './letters'
import { decisionsSchema, denialPhrasesSchema, gapPlanSchema, stateHelpSchema } from './told-no'
import { toldNoSchema } from './told-no-page'
import { interfaceSchema, redirectSchema, sourceSchema, termSchema, toolSchema, topicSchema } from './data'

/** Every file of `content/data`, by name, with what it must hold. A file that is not listed is a stray. */
export const dataSchemas = {
  interface: interfaceSchema,
  sources: z.array(sourceSchema),
  terms: z.array(termSchema),
  topics: z.array(topicSchema),
  tools: z.array(toolSchema),
  redirects: z.array(redirectSchema),
  'told-no': toldNoSchema,
  'deadline-rules': deadlinesSchema,
  'letter-blanks': blanksSchema,
  'denial-phrases': denialPhrasesSchema,
  decisions: decisionsSchema,
  'state-help': stateHelpSchema,
  'gap-plan': gapPlanSchema,
}

export type DataName = keyof typeof dataSchemas
