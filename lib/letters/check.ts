import type { ContentProblem } from '@/lib/content/schemas/deadlines'
import type { Blank, LetterFrontMatter } from '@/lib/content/schemas/letters'
import { splitParts, type LetterParts } from './parts'
import { blanksOf, parseTemplate, statementsOf, type Template } from './template'

/** A problem in the body of a letter's file, by its line in the body, or in its front matter, by its path. */
export type LetterProblem = { readonly line: number; readonly message: string } | ContentProblem

export interface LetterBody {
  readonly parts: LetterParts
  readonly template: Template
}

/** Reads the body of a letter's file. Problems carry the line in the body, counted from 1. */
export function readLetterBody(body: string): { value: LetterBody | null; problems: LetterProblem[] } {
  const split = splitParts(body)
  if (!split.ok) return { value: null, problems: [{ line: split.line, message: split.message }] }
  const { template, problems } = parseTemplate(split.parts.letter.text)
  const offset = split.parts.letter.line - 1
  return {
    value: { parts: split.parts, template },
    problems: problems.map(({ line, message }) => ({ line: line + offset, message })),
  }
}

/** What the front matter and the text of a letter must agree on, and the names they use from elsewhere. */
export function checkLetter(
  front: LetterFrontMatter,
  template: Template,
  names: { readonly blanks: ReadonlyMap<string, Blank>; readonly events: ReadonlySet<string> },
): ContentProblem[] {
  const problems: ContentProblem[] = []
  const inText = new Set(statementsOf(template))
  const declared = new Set<string>()
  front.statements.forEach((group, groupIndex) =>
    group.items.forEach(({ id }, index) => {
      const path = ['statements', groupIndex, 'items', index, 'id']
      if (declared.has(id)) problems.push({ path, message: `"${id}" stands twice. Give each sentence its own name.` })
      if (!inText.has(id)) problems.push({ path, message: `the letter has no {?${id}}. Write the sentence, or remove the entry.` })
      declared.add(id)
    }),
  )
  for (const id of inText) {
    if (!declared.has(id))
      problems.push({ path: ['statements'], message: `has no label for {?${id}}, so nobody could choose it. Add one.` })
  }
  for (const id of blanksOf(template)) {
    if (!names.blanks.has(id))
      problems.push({
        path: [],
        message: `The letter has the blank {{${id}}}, which data/letter-blanks.yml does not know. Add it there, or correct the name.`,
      })
  }
  front.deadlines.forEach((event, index) => {
    if (!names.events.has(event))
      problems.push({
        path: ['deadlines', index],
        message: `"${event}" is no event in content/data/deadline-rules.yml. Name an existing one.`,
      })
  })
  return problems
}
