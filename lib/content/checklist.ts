import type { z } from 'zod'
import type { Part } from '@/lib/checklist/types'
import { checklistProblems } from './checklist-problems'
import { parseInline, renderInline, type ParsedBody } from './markdown/document'
import { CitationNumbers } from './markdown/citations'
import type { Problem } from './problems'
import { readYaml, type Located, type TextFile } from './read'
import {
  checklistSchemas,
  type AboutContent,
  type ChecklistContent,
  type ChecklistFile,
  type ChecklistPageContent,
  type ChecklistWordsContent,
  type ListsContent,
  type NextStepsContent,
  type QuestionContent,
} from './schemas/checklist'

export const checklistPath = '/checklist'

const texts = ['why', 'good', 'vague', 'press'] as const
type Text = (typeof texts)[number]

type Files = { readonly [File in ChecklistFile]: Located<z.infer<(typeof checklistSchemas)[File]>> }

/** The checklist as it was read, its texts parsed but not yet rendered. */
export interface ChecklistDraft {
  readonly files: Files
  readonly answer: ParsedBody
  /** By the id of the question. */
  readonly help: ReadonlyMap<string, Readonly<Record<Text, ParsedBody>>>
}

/** A question with its words; the texts behind it are HTML with numbered citations. */
export interface ChecklistQuestion extends Omit<QuestionContent, Text> {
  readonly part: Part
  readonly group: string
  readonly help: Readonly<Record<Text, string>>
}

export interface ChecklistGroup {
  readonly id: string
  readonly title: string
  readonly intro: string
  readonly questions: readonly ChecklistQuestion[]
}

export interface ChecklistPart {
  readonly part: Part
  readonly title: string
  readonly intro: string
  readonly groups: readonly ChecklistGroup[]
}

/** The whole checklist, ready for its page and for the blocks in articles. */
export interface RenderedChecklist extends ChecklistPageContent {
  readonly path: typeof checklistPath
  readonly answerHtml: string
  /** Source ids in the order of their numbers. */
  readonly sourceIds: readonly string[]
  readonly about: AboutContent
  readonly parts: readonly ChecklistPart[]
  readonly nextSteps: NextStepsContent
  readonly lists: ListsContent
  readonly shared: ChecklistWordsContent
}

/** The name of a file of the checklist, or null for any other file. */
export function checklistFile(path: string): ChecklistFile | null {
  const name = /^content\/checklists\/([a-z-]+)\.yml$/.exec(path)?.[1]
  return name && Object.hasOwn(checklistSchemas, name) ? (name as ChecklistFile) : null
}

/** Reads the files of content/checklists as one. Null when one of them is missing or broken; every fault is reported. */
export function readChecklist(
  sources: ReadonlyMap<ChecklistFile, TextFile>,
  report: (problems: Problem[]) => void,
): ChecklistDraft | null {
  const names = Object.keys(checklistSchemas) as ChecklistFile[]
  const located = names.map((name) => {
    const source = sources.get(name)
    if (source) return [name, readYaml(source, checklistSchemas[name] as z.ZodType, report)] as const
    report([{ file: `content/checklists/${name}.yml`, line: 1, column: 1, message: 'This file is missing. Add it.' }])
    return [name, null] as const
  })
  if (located.some(([, file]) => file === null)) return null
  const files = Object.fromEntries(located) as unknown as Files

  const content = Object.fromEntries(names.map((name) => [name, files[name].value])) as unknown as ChecklistContent
  report(
    checklistProblems(content).map(({ file, path, message }) => ({ file: files[file].file, ...files[file].yaml.locate(path), message })),
  )

  const answer = parseInline(files.page.value.answer, files.page.file, files.page.yaml.locate(['answer']))
  report([...answer.problems])
  const help = new Map<string, Record<Text, ParsedBody>>()
  for (const located of [files.insurer, files.clinic]) {
    located.value.groups.forEach((group, g) =>
      group.questions.forEach((question, q) => {
        const parse = (text: Text) => {
          const parsed = parseInline(question[text], located.file, located.yaml.locate(['groups', g, 'questions', q, text]))
          report([...parsed.problems])
          return parsed
        }
        help.set(question.id, { why: parse('why'), good: parse('good'), vague: parse('vague'), press: parse('press') })
      }),
    )
  }
  return { files, answer, help }
}

/** Every text of the checklist that can cite a source or link to a page. */
export function textsOf(draft: ChecklistDraft): ParsedBody[] {
  return [draft.answer, ...[...draft.help.values()].flatMap((help) => texts.map((text) => help[text]))]
}

/** The names that a block in an article can ask for. */
export function groupsOf({ files }: ChecklistDraft): ReadonlySet<string> {
  return new Set([...[files.insurer, files.clinic].flatMap(({ value }) => value.groups), ...files.lists.value].map(({ id }) => id))
}

/** Renders the texts in calling order, so that the sources are numbered as a reader meets them. */
export function renderChecklist({ files, answer, help }: ChecklistDraft): RenderedChecklist {
  const numbers = new CitationNumbers()
  const answerHtml = renderInline(answer, numbers)
  const parts = [files.insurer.value, files.clinic.value].map(({ part, title, intro, groups }) => ({
    part,
    title,
    intro,
    groups: groups.map((group) => ({
      ...group,
      questions: group.questions.map(({ id, label, when, answer: kind, say }) => {
        const parsed = help.get(id)!
        const html = (text: Text) => renderInline(parsed[text], numbers)
        return {
          id,
          label,
          when,
          answer: kind,
          say,
          part,
          group: group.id,
          help: { why: html('why'), good: html('good'), vague: html('vague'), press: html('press') },
        }
      }),
    })),
  }))
  return {
    ...files.page.value,
    path: checklistPath,
    answerHtml,
    sourceIds: [...numbers.ids],
    about: files.about.value,
    parts,
    nextSteps: files['next-steps'].value,
    lists: files.lists.value,
    shared: files.words.value,
  }
}
