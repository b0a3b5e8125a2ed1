import { z } from 'zod'
import { aboutFieldNames } from '@/lib/checklist/about'
import { answerKinds, type AnswerKind } from '@/lib/checklist/answers'
import { isRuleName, type RuleName } from '@/lib/checklist/rules'
import { parts } from '@/lib/checklist/types'
import { checkDates, checkedPage, id, sentence, words } from './common'

const path = z.string().regex(/^\/[a-z0-9\-/]*(#[a-z0-9-]+)?$/, {
  error: 'is not an address on this site. Start it with a slash.',
})

const ruleName = z.custom<RuleName>((value) => typeof value === 'string' && isRuleName(value), {
  error: (issue) =>
    `"${String(issue.input)}" is not a rule. Use a name that stands under conditions in content/checklists/words.yml, or add the rule to lib/checklist/rules.ts.`,
})

/** The name of a question on paper and in lists, in characters. */
const label = words.refine((value) => value.length <= 50, {
  error: (issue) => `has ${String(issue.input).length} characters. Write at most 50, so that it fits on the printed sheet.`,
})

/** Words to read out loud, in characters. */
const say = words.refine((value) => value.length <= 220, {
  error: (issue) => `has ${String(issue.input).length} characters. Write at most 220: nobody reads out more in one breath.`,
})

export const questionSchema = z.strictObject({
  id,
  label,
  when: z.array(ruleName),
  answer: z.enum(answerKinds as [AnswerKind, ...AnswerKind[]], { error: `is none of ${answerKinds.join(', ')}.` }),
  say,
  why: words,
  good: words,
  vague: words,
  press: words,
})

const groupSchema = z.strictObject({
  id,
  title: words,
  intro: words,
  questions: z.array(questionSchema).min(1, { error: 'is empty. Write a question, or remove the group.' }),
})

/** content/checklists/insurer.yml and clinic.yml */
export const questionsSchema = z.strictObject({
  part: z.enum(parts, { error: `is none of ${parts.join(', ')}.` }),
  title: words,
  intro: words,
  groups: z.array(groupSchema).min(1, { error: 'is empty. Write a group of questions.' }),
})

/** content/checklists/about.yml */
export const aboutSchema = z.strictObject({
  title: words,
  intro: words,
  questions: z.array(
    z.strictObject({
      id: z.enum(aboutFieldNames as [string, ...string[]], { error: `is none of ${aboutFieldNames.join(', ')}.` }),
      ask: words,
      findOut: words,
      options: z.array(z.strictObject({ id: z.string(), label: words })),
    }),
  ),
})

/** content/checklists/next-steps.yml */
export const nextStepsSchema = z.array(
  z.strictObject({
    id,
    title: words,
    text: words,
    links: z.array(z.strictObject({ href: path, label: words })).min(1, { error: 'is empty. Say where the step is done.' }),
  }),
)

/** content/checklists/lists.yml */
export const listsSchema = z.array(
  z.strictObject({ id, title: words, questions: z.array(id).min(1, { error: 'is empty. Name the questions to show.' }) }),
)

/** content/checklists/words.yml */
export const checklistWordsSchema = z.strictObject({
  answers: z.record(z.string(), z.record(z.string(), words)),
  conditions: z.record(z.string(), words),
})

/** The words of the page's own buttons, labels and messages. `{name}` stands for a number or a name. */
const pageWords = [
  'contents',
  'why',
  'whyLabel',
  'goodLabel',
  'vagueLabel',
  'pressLabel',
  'condition',
  'and',
  'findOut',
  'chooseState',
  'clear',
  'answerTo',
  'note',
  'inCall',
  'noCall',
  'callNumber',
  'nextOpen',
  'callsTitle',
  'callsLine',
  'callDate',
  'callTime',
  'callNow',
  'callPhone',
  'callName',
  'callReference',
  'callNotes',
  'addCall',
  'removeCall',
  'badMoney',
  'badPercent',
  'badCount',
  'badDate',
  'unitMoney',
  'unitPercent',
  'unitCount',
  'summaryTitle',
  'summaryEmpty',
  'learnedTitle',
  'askAgainTitle',
  'openTitle',
  'nextTitle',
  'leftOverTitle',
  'leftOverLine',
  'keepTitle',
  'print',
  'copy',
  'copied',
  'copyByHand',
  'downloadText',
  'downloadJson',
  'load',
  'loaded',
  'loadBad',
  'loadNewer',
  'privacyTitle',
  'privacyLine',
  'saveLabel',
  'saveLine',
  'savedNow',
  'savedOff',
  'saveDenied',
  'saveFull',
  'erase',
  'eraseLine',
  'erased',
  'eraseFailed',
  'unreadableTitle',
  'unreadableLine',
  'unreadableDownload',
  'unreadableErase',
  'loadedElsewhere',
  'noScript',
  'sheetTitle',
  'sheetLine',
  'sheetReference',
  'wholeList',
  'textTitle',
] as const

/** content/checklists/page.yml */
export const checklistPageSchema = z
  .strictObject({
    ...checkedPage,
    words: z.strictObject({
      ...(Object.fromEntries(pageWords.map((key) => [key, words])) as Record<(typeof pageWords)[number], typeof words>),
      progress: sentence(['answered', 'asked']),
      unclear: sentence(['unclear']),
      announceAsked: sentence(['insurer', 'clinic']),
      announceFollowUps: sentence(['count', 'label']),
    }),
  })
  .superRefine(checkDates)

export type ChecklistPageContent = z.infer<typeof checklistPageSchema>
export type PageWords = ChecklistPageContent['words']
export type QuestionContent = z.infer<typeof questionSchema>
export type QuestionsContent = z.infer<typeof questionsSchema>
export type AboutContent = z.infer<typeof aboutSchema>
export type NextStepsContent = z.infer<typeof nextStepsSchema>
export type ListsContent = z.infer<typeof listsSchema>
export type ChecklistWordsContent = z.infer<typeof checklistWordsSchema>

export interface ChecklistContent {
  readonly page: ChecklistPageContent
  readonly about: AboutContent
  readonly insurer: QuestionsContent
  readonly clinic: QuestionsContent
  readonly 'next-steps': NextStepsContent
  readonly lists: ListsContent
  readonly words: ChecklistWordsContent
}

/** The files of content/checklists, without `.yml`, each with its schema. */
export const checklistSchemas = {
  page: checklistPageSchema,
  about: aboutSchema,
  insurer: questionsSchema,
  clinic: questionsSchema,
  'next-steps': nextStepsSchema,
  lists: listsSchema,
  words: checklistWordsSchema,
} as const

export type ChecklistFile = keyof typeof checklistSchemas
