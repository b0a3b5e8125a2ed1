import { z } from 'zod'
import { checkDates, checkedPage, clinicalReview, id } from './common'

export const articleSchema = z
  .strictObject({
    ...checkedPage,
    topics: z
      .array(id)
      .min(1, { error: 'is empty. Name one to four topics.' })
      .max(4, { error: 'has more than four topics. Keep the closest.' }),
    related: z
      .array(id)
      .min(2, { error: 'has fewer than two articles. Name two to five.' })
      .max(5, { error: 'has more than five articles. Keep the closest.' }),
    clinicalReview,
  })
  .superRefine(checkDates)

export const pageSchema = z.strictObject(checkedPage).superRefine(checkDates)

export type ArticleFrontMatter = z.infer<typeof articleSchema>
export type PageFrontMatter = z.infer<typeof pageSchema>
