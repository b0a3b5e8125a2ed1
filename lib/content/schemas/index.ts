import { z } from 'zod'
import { costExamplesSchema, costsSchema, figuresSchema, pricesSchema, willItCountSchema } from './costs'
import { deadlinesSchema } from './deadlines'
import { blanksSchema } from './letters'
import { decisionsSchema, denialPhrasesSchema, gapPlanSchema, stateHelpSchema } from './told-no'
import { toldNoSchema } from './told-no-page'
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
  costs: costsSchema,
  'cost-examples': costExamplesSchema,
  figures: figuresSchema,
  prices: pricesSchema,
  'will-it-count': willItCountSchema,
  'told-no': toldNoSchema,
  'deadline-rules': deadlinesSchema,
  'letter-blanks': blanksSchema,
  'denial-phrases': denialPhrasesSchema,
  decisions: decisionsSchema,
  'state-help': stateHelpSchema,
  'gap-plan': gapPlanSchema,
  search: searchSchema,
}

export type DataName = keyof typeof dataSchemas
