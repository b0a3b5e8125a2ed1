import { Html } from '@/components/ui/html'
import type { ChecklistQuestion } from '@/lib/content/checklist'
import type { PageWords } from '@/lib/content/schemas/checklist'

/** What stands behind a question: why to ask it, a good answer, a vague one, and what to say then. */
export function QuestionHelp({ help, words }: { help: ChecklistQuestion['help']; words: PageWords }) {
  return (
    <details className="question-help">
      <summary>{words.why}</summary>
      <dl>
        <dt>{words.whyLabel}</dt>
        <Html as="dd" html={help.why} />
        <dt>{words.goodLabel}</dt>
        <Html as="dd" html={help.good} />
        <dt>{words.vagueLabel}</dt>
        <Html as="dd" html={help.vague} />
        <dt>{words.pressLabel}</dt>
        <Html as="dd" className="press" html={help.press} />
      </dl>
    </details>
  )
}
