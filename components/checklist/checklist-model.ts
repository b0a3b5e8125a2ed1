import type { WordedQuestion } from '@/lib/checklist/as-text'
import type { ChecklistQuestion } from '@/lib/content/checklist'
import type { AboutContent, ChecklistWordsContent, NextStepsContent, PageWords } from '@/lib/content/schemas/checklist'
import type { Part } from '@/lib/checklist/types'

export interface ListGroup {
  readonly id: string
  readonly title: string
  readonly intro: string
  readonly questions: readonly WordedQuestion[]
}

export interface ListPart {
  readonly part: Part
  readonly title: string
  readonly intro: string
  readonly groups: readonly ListGroup[]
}

/** What the island is given: rules, words, and the texts behind each question by its id. */
export interface ChecklistProps {
  readonly about: AboutContent
  readonly parts: readonly ListPart[]
  readonly nextSteps: NextStepsContent
  readonly shared: ChecklistWordsContent
  readonly words: PageWords
  readonly help: Readonly<Record<string, ChecklistQuestion['help']>>
  /** The site's address in front of links in a copied text. */
  readonly origin: string
}
