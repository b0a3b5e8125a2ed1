import { choicesOf, isChoiceKind } from '@/lib/checklist/answers'
import { callLine, entryWords, type ChecklistWords, type WordedQuestion } from '@/lib/checklist/as-text'
import { parts, type ChecklistState } from '@/lib/checklist/types'
import type { ChecklistProps } from './checklist-model'

interface Props extends Pick<ChecklistProps, 'words'> {
  questions: readonly WordedQuestion[]
  state: ChecklistState
  textWords: ChecklistWords
}

/** The list on paper: what to say with a line to write on, or the answer where there is one. Shown in print only. */
export function CallSheet({ questions, state, words, textWords }: Props) {
  const aboutLine = textWords.about.flatMap(({ id, options }) => (state.about[id] ? [options[state.about[id]]] : [])).join('. ')
  return (
    <div className="call-sheet" aria-hidden="true" data-density={questions.length > 75 ? 'high' : questions.length > 55 ? 'middle' : 'low'}>
      <p className="sheet-title">{words.sheetTitle}</p>
      {aboutLine ? <p>{aboutLine}.</p> : null}
      {parts.map((part) => {
        const calls = state.calls.filter((call) => call.part === part)
        return (
          <div key={part} className="sheet-part">
            <p className="sheet-heading">{textWords.partTitles[part]}</p>
            {calls.length > 0 ? (
              calls.map((call) => (
                <p key={call.id} className="sheet-call">
                  {[callLine(textWords, call), call.notes].filter(Boolean).join('. ')}
                </p>
              ))
            ) : (
              <p className="sheet-call sheet-blanks">
                {[words.callDate, words.callTime, words.callName, words.sheetReference].map((label) => (
                  <span key={label}>{label}</span>
                ))}
              </p>
            )}
            {questions
              .filter((question) => question.part === part)
              .map((question) => {
                const answer = state.answers[question.id]
                return answer?.entry.trim() ? (
                  <p key={question.id} className="sheet-answer">
                    {question.label}: <b>{entryWords(textWords, question.answer, answer.entry)}</b>
                    {answer.note ? ` (${answer.note})` : ''}
                  </p>
                ) : (
                  <div key={question.id} className="sheet-question">
                    <p>{question.say}</p>
                    <p className="sheet-line">
                      {isChoiceKind(question.answer)
                        ? choicesOf(question.answer).map((choice) => (
                            <span key={choice}>{textWords.choices[question.answer]?.[choice]}</span>
                          ))
                        : null}
                    </p>
                  </div>
                )
              })}
          </div>
        )
      })}
      <p className="sheet-foot">{words.sheetLine}</p>
    </div>
  )
}
