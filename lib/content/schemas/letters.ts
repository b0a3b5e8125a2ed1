import { z } from 'zod'
import { checkDates, checkedPage, clinicalReview, id, words } from './common'
import type { ContentProblem } from './deadlines'

export const letterGroups = ['ask-first', 'denied', 'money', 'help'] as const
export const blankKinds = ['line', 'lines', 'date'] as const
export const blankGroups = ['you', 'plan', 'care', 'denial', 'clinic', 'money', 'helper'] as const

const oneOf = <const T extends readonly [string, ...string[]]>(names: T) => z.enum(names, { error: `is none of ${names.join(', ')}.` })

/** A blank that letters share: what is typed once fills every letter that has it. */
export const blankSchema = z.strictObject({
  id,
  label: words,
  /** How the blank is named inside a letter while it is empty: "your name". */
  inText: words,
  kind: oneOf(blankKinds),
  group: oneOf(blankGroups),
  /** The longest sensible entry, in characters. */
  max: z.int({ error: 'is not a whole number.' }).min(10).max(1200),
  hint: words.nullable(),
  autocomplete: oneOf(['name', 'street-address', 'tel', 'email', 'bday', 'organization', 'off']),
})

export const blanksSchema = z.strictObject({
  blanks: z.array(blankSchema),
  groups: z.array(z.strictObject({ id: oneOf(blankGroups), title: words })),
})

const statementSchema = z.strictObject({ id, label: words })

/** Sentences that go in only when they are true for the reader. All are off until chosen. */
const statementGroupSchema = z.strictObject({
  title: words,
  help: words.nullable(),
  /** How many fit into one letter, or `null` for any number. */
  atMost: z.int().positive().nullable(),
  items: z.array(statementSchema).min(1),
})

export const letterSchema = z
  .strictObject({
    ...checkedPage,
    group: oneOf(letterGroups),
    order: z.int().positive(),
    summary: words,
    sendTo: words,
    pages: z.union([z.literal(1), z.literal(2)], { error: 'is neither 1 nor 2. A letter prints on one or two pages.' }),
    statements: z.array(statementGroupSchema),
    /** Events of data/deadline-rules.yml whose days this letter keeps or starts. */
    deadlines: z.array(id).max(4),
    related: z.array(id).min(1).max(5),
    clinicalReview,
  })
  .superRefine(checkDates)

export type Blank = Readonly<z.infer<typeof blankSchema>>
export type BlankGroup = (typeof blankGroups)[number]
export type LetterGroup = (typeof letterGroups)[number]
export type LetterFrontMatter = Readonly<z.infer<typeof letterSchema>>
export type StatementGroup = Readonly<z.infer<typeof statementGroupSchema>>

/** Names given twice, and blanks that no letter has. */
export function checkBlanks(data: z.infer<typeof blanksSchema>, usedInLetters: ReadonlySet<string>): ContentProblem[] {
  const problems: ContentProblem[] = []
  const seen = new Set<string>()
  data.blanks.forEach((blank, index) => {
    if (seen.has(blank.id)) problems.push({ path: ['blanks', index, 'id'], message: `"${blank.id}" stands twice. Give each blank its own name.` })
    seen.add(blank.id)
    if (!usedInLetters.has(blank.id)) problems.push({ path: ['blanks', index, 'id'], message: `no letter has the blank {{${blank.id}}}. Use it, or remove the entry.` })
  })
  for (const group of blankGroups) {
    if (!data.groups.some((entry) => entry.id === group)) problems.push({ path: ['groups'], message: `has no title for the group "${group}". Add one.` })
  }
  return problems
}
