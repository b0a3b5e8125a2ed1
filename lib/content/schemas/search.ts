import { z } from 'zod'
import { words } from './common'

const saying = words.regex(/^[\p{Ll}\p{N} '.-]+$/u, {
  error: (issue) => `"${String(issue.input)}" holds a capital or a mark. Write lower-case words.`,
})
const sayings = z.array(saying)

/** What readers call things, for the search: content/data/search.yml. */
export const searchSchema = z.strictObject({
  /** Each row holds words that mean the same: any of them finds the others. */
  same: z.array(sayings.min(2, { error: 'has fewer than two words. A row says which words mean the same.' })),
  /** What a reader says, and the words of this site that it stands for. Not the other way round. */
  means: z.array(z.strictObject({ says: sayings.min(1), finds: sayings.min(1) })),
  /** A common slip and what was meant. */
  misspellings: z.record(saying, saying),
  /** Words by which readers ask for one section and which its text does not hold. */
  keywords: z.array(
    z.strictObject({
      path: z.string().regex(/^\/[a-z0-9/-]*(#[a-z0-9-]+)?$/, { error: 'is not an address on this site. Start it with a slash.' }),
      words: sayings.min(1),
    }),
  ),
  words: z.strictObject({
    title: words,
    answer: words,
    description: words,
    label: words,
    privacy: words,
    hint: words,
    loading: words,
    failed: words,
    none: words,
    one: words,
    many: words,
    results: words,
    allQuestions: words,
    kinds: z.strictObject({ article: words, insurer: words, term: words, tool: words, page: words }),
  }),
})

export type SearchData = Readonly<z.infer<typeof searchSchema>>
