import { callLine, entryWords, type ChecklistWords, type WordedQuestion } from '@/lib/checklist/as-text'
import type { Summary } from '@/lib/checklist/summary'
import type { ChecklistProps } from './checklist-model'

interface Props extends Pick<ChecklistProps, 'words'> {
  summary: Summary<WordedQuestion>
  textWords: ChecklistWords
}

/** What is known, what follows from it, and what is still open. */
export function SummaryPanel({ summary: { learned, askAgain, open, nextSteps, leftOver }, words, textWords }: Props) {
  const isEmpty = learned.length + askAgain.length + nextSteps.length + leftOver.length === 0
  return (
    <section className="summary needs-script" aria-labelledby="summary">
      <h2 id="summary" tabIndex={-1}>
        {words.summaryTitle}
      </h2>
      {isEmpty ? <p>{words.summaryEmpty}</p> : null}
      {nextSteps.length > 0 ? (
        <>
          <h3>{words.nextTitle}</h3>
          <ol className="next-steps">
            {nextSteps.map((id) => {
              const { title, text, links } = textWords.nextSteps[id]
              return (
                <li key={id}>
                  <strong>{title}.</strong> {text}
                  <span className="next-links">
                    {links.map(({ href, label }) => (
                      <a key={href} href={href}>
                        {label}
                      </a>
                    ))}
                  </span>
                </li>
              )
            })}
          </ol>
        </>
      ) : null}
      {learned.length > 0 ? (
        <>
          <h3>{words.learnedTitle}</h3>
          <dl className="learned">
            {learned.map(({ question, answer, call }) => (
              <div key={question.id}>
                <dt>
                  <a href={`#q-${question.id}`}>{question.label}</a>
                </dt>
                <dd>
                  <strong>{entryWords(textWords, question.answer, answer.entry)}</strong>
                  {answer.note ? <span className="learned-note">{answer.note}</span> : null}
                  {call ? <span className="learned-call">{callLine(textWords, call)}</span> : null}
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      <Links title={words.askAgainTitle} questions={askAgain} />
      {isEmpty || open.length === 0 ? null : (
        <details>
          <summary>
            {words.openTitle} ({open.length})
          </summary>
          <Links title="" questions={open} />
        </details>
      )}
      {leftOver.length > 0 ? (
        <>
          <h3>{words.leftOverTitle}</h3>
          <p>{words.leftOverLine}</p>
          <ul>
            {leftOver.map(({ id, answer }) => (
              <li key={id}>{[answer.entry, answer.note].filter(Boolean).join(' ')}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function Links({ title, questions }: { title: string; questions: readonly WordedQuestion[] }) {
  if (questions.length === 0) return null
  return (
    <>
      {title ? <h3>{title}</h3> : null}
      <ul className="open-questions">
        {questions.map(({ id, label }) => (
          <li key={id}>
            <a href={`#q-${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
