import type { AboutField } from './about'
import { isChoiceKind, type AnswerKind } from './answers'
import { describeDate, describeEntry, summarize } from './summary'
import type { NextStepId } from './next-steps'
import { parts, type Call, type ChecklistState, type Part, type Question } from './types'

/** A question with the words that lists, the summary and the printed sheet need. */
export interface WordedQuestion extends Question {
  readonly label: string
  readonly say: string
}

export interface ChecklistWords {
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly about: readonly { readonly id: AboutField; readonly ask: string; readonly options: Readonly<Record<string, string>> }[]
  readonly partTitles: Readonly<Record<Part, string>>
  readonly nextSteps: Readonly<
    Record<
      NextStepId,
      { readonly title: string; readonly text: string; readonly links: readonly { readonly href: string; readonly label: string }[] }
    >
  >
  readonly text: {
    readonly title: string
    readonly about: string
    readonly calls: string
    readonly askAgain: string
    readonly open: string
    readonly nextSteps: string
    readonly leftOver: string
    readonly note: string
    readonly reference: string
  }
}

/** The words of an entry as the reader gave it. */
export function entryWords(words: ChecklistWords, kind: AnswerKind, entry: string): string {
  return describeEntry(kind, entry, isChoiceKind(kind) ? (words.choices[kind] ?? {}) : {})
}

/** One line about a call: day, time, name, number, reference; what was not written down is left out. */
export function callLine(words: ChecklistWords, call: Call): string {
  const reference = call.reference && `${words.text.reference} ${call.reference}`
  return [describeDate(call.date), call.time, call.name, call.number, reference].filter(Boolean).join(', ')
}

/**
 * The whole list as plain text to paste or keep: about you, calls, answers, what is open, and the next steps.
 * @param site the address in front of links, without a slash at its end
 */
export function asText(questions: readonly WordedQuestion[], words: ChecklistWords, state: ChecklistState, site: string): string {
  const { learned, askAgain, open, nextSteps, leftOver } = summarize(questions, state)
  const lines: string[] = [words.text.title]
  const section = (title: string, content: readonly string[]) => {
    if (content.length > 0) lines.push('', title.toUpperCase(), ...content)
  }
  section(
    words.text.about,
    words.about.flatMap(({ id, ask, options }) => (state.about[id] ? [`${ask} ${options[state.about[id]]}`] : [])),
  )
  section(
    words.text.calls,
    state.calls.flatMap((call) => [`${words.partTitles[call.part]}: ${callLine(words, call)}`, ...indented(call.notes)]),
  )
  for (const part of parts) {
    section(
      words.partTitles[part],
      learned
        .filter(({ question }) => question.part === part)
        .flatMap(({ question, answer, call }) => [
          `${question.label}: ${entryWords(words, question.answer, answer.entry)}`,
          ...indented(answer.note && `${words.text.note}: ${answer.note}`),
          ...indented(call ? callLine(words, call) : ''),
        ]),
    )
  }
  section(
    words.text.askAgain,
    askAgain.map(({ label, say }) => `${label}: ${say}`),
  )
  section(
    words.text.nextSteps,
    nextSteps.flatMap((id) => {
      const { title, text, links } = words.nextSteps[id]
      return [`${title}. ${text}`, ...links.map(({ href, label }) => `  ${label}: ${site}${href}`)]
    }),
  )
  section(
    words.text.open,
    open.map(({ say }) => `[ ] ${say}`),
  )
  section(
    words.text.leftOver,
    leftOver.map(({ id, answer }) => `${id}: ${[answer.entry, answer.note].filter(Boolean).join(' ')}`),
  )
  return `${lines.join('\n')}\n`
}

function indented(text: string): string[] {
  return text.trim() === ''
    ? []
    : text
        .trim()
        .split('\n')
        .map((line) => `  ${line}`)
}
