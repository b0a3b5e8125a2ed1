import { memo } from 'react'
import { choicesOf, isChoiceKind, isReadable, type EntryKind } from '@/lib/checklist/answers'
import type { WordedQuestion } from '@/lib/checklist/as-text'
import { longestText } from '@/lib/checklist/saved'
import type { Answer, Call } from '@/lib/checklist/types'
import type { ChecklistProps } from './checklist-model'
import { QuestionHelp } from './question-help'

interface Props extends Pick<ChecklistProps, 'words'> {
  question: WordedQuestion
  /** "Ask this if …", or empty. */
  condition: string
  choiceWords: Readonly<Record<string, string>>
  answer: Answer | undefined
  calls: readonly Call[]
  isHidden: boolean
  onAnswer: (id: string, change: Partial<Answer>) => void
  help: ChecklistProps['help'][string]
}

/** One question: the words to say, a place for the answer, and the reasons folded behind. */
export const QuestionCard = memo(function QuestionCard(props: Props) {
  const { question, condition, answer, calls, isHidden, onAnswer, words, help } = props
  const { id, when, label, say, answer: kind } = question
  const entry = answer?.entry ?? ''
  return (
    <article className="question" data-when={when.join(' ')} data-answered={entry.trim() !== '' || undefined} hidden={isHidden}>
      <h4 id={`q-${id}`} tabIndex={-1}>
        {label}
      </h4>
      {condition ? <p className="condition">{condition}</p> : null}
      <p className="question-say">{say}</p>
      {isChoiceKind(kind) ? (
        <Choices {...props} entry={entry} />
      ) : (
        <Entry question={question} kind={kind} entry={entry} words={words} onChange={(value) => onAnswer(id, { entry: value })} />
      )}
      {answer ? (
        <div className="question-more">
          {kind === 'text' ? null : (
            <label>
              {words.note}
              <textarea
                rows={2}
                maxLength={longestText}
                autoComplete="off"
                value={answer.note}
                aria-describedby={`q-${id}`}
                onChange={(event) => onAnswer(id, { note: event.target.value })}
              />
            </label>
          )}
          {calls.length > 0 ? (
            <label>
              {words.inCall}
              <select
                value={answer.call ?? ''}
                autoComplete="off"
                aria-describedby={`q-${id}`}
                onChange={(event) => onAnswer(id, { call: event.target.value || null })}
              >
                <option value="">{words.noCall}</option>
                {calls.map((call, index) => (
                  <option key={call.id} value={call.id}>
                    {[`${words.callNumber} ${index + 1}`, call.date, call.name].filter(Boolean).join(', ')}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
          <button type="button" className="quiet" onClick={() => onAnswer(id, { entry: '', note: '' })}>
            {words.clear}
            <span className="visually-hidden">: {label}</span>
          </button>
        </div>
      ) : null}
      <QuestionHelp help={help} words={words} />
    </article>
  )
})

function Choices({ question: { id, answer: kind, label }, choiceWords, entry, onAnswer, words }: Props & { entry: string }) {
  return (
    <fieldset>
      <legend className="visually-hidden">
        {words.answerTo}: {label}
      </legend>
      <div className="choices">
        {choicesOf(kind).map((choice) => (
          <label key={choice} className="choice">
            <input
              type="radio"
              id={`${id}-${choice}`}
              name={id}
              value={choice}
              autoComplete="off"
              checked={entry === choice}
              onChange={() => onAnswer(id, { entry: choice })}
            />
            <span>{choiceWords[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface EntryProps extends Pick<ChecklistProps, 'words'> {
  question: WordedQuestion
  kind: EntryKind
  entry: string
  onChange: (value: string) => void
}

function Entry({ question: { id }, kind, entry, words, onChange }: EntryProps) {
  const unit = { money: words.unitMoney, percent: words.unitPercent, count: words.unitCount, date: '', text: '' }[kind]
  const mistake = { money: words.badMoney, percent: words.badPercent, count: words.badCount, date: words.badDate, text: '' }[kind]
  const isBad = !isReadable(kind, entry)
  const field = {
    id,
    name: id,
    value: entry,
    maxLength: longestText,
    autoComplete: 'off',
    'aria-labelledby': `q-${id} ${id}-field`,
    'aria-invalid': isBad || undefined,
    'aria-describedby': isBad ? `${id}-mistake` : undefined,
  }
  return (
    <div className={`entry entry-${kind}`}>
      <label htmlFor={id} id={`${id}-field`}>
        {words.answerTo}
        {unit ? `, ${unit}` : ''}
      </label>
      {kind === 'text' ? (
        <textarea {...field} rows={2} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...field}
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'date' ? undefined : kind === 'count' ? 'numeric' : 'decimal'}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {isBad ? (
        <p className="mistake" id={`${id}-mistake`}>
          {mistake}
        </p>
      ) : null}
    </div>
  )
}
