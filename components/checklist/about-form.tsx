import { memo } from 'react'
import { isAboutValue, type About, type AboutField, type AboutValue } from '@/lib/checklist/about'
import type { ChecklistProps } from './checklist-model'

interface Props extends Pick<ChecklistProps, 'words'> {
  content: ChecklistProps['about']
  about: About
  onAnswer: <F extends AboutField>(field: F, value: AboutValue<F> | undefined) => void
}

/** The few questions about the reader. None is needed, each can be cleared. */
export const AboutForm = memo(function AboutForm({ content, about, onAnswer, words }: Props) {
  return (
    <section aria-labelledby="about-you">
      <h2 id="about-you" tabIndex={-1}>
        {content.title}
      </h2>
      <p>{content.intro}</p>
      {content.questions.map(({ id, ask, findOut, options }) => {
        const field = id as AboutField
        const answered = about[field]
        const answer = (value: string) => onAnswer(field, isAboutValue(field, value) ? value : undefined)
        const findOutLine = (
          <details className="find-out">
            <summary>{words.findOut}</summary>
            <p>{findOut}</p>
          </details>
        )
        if (field === 'state') {
          return (
            <div key={id} className="about-question" data-about="state">
              <label htmlFor="about-state">{ask}</label>
              <select id="about-state" autoComplete="off" value={answered ?? ''} onChange={(event) => answer(event.target.value)}>
                <option value="">{words.chooseState}</option>
                {options.map((option) => (
                  <option key={option.id} id={`about-state-${option.id.toLowerCase()}`} value={option.id}>
                    {option.label}
                  </option>
                ))}
              </select>
              {findOutLine}
            </div>
          )
        }
        return (
          <fieldset key={id} className="about-question">
            <legend>{ask}</legend>
            <div className="choices">
              {options.map((option) => (
                <label key={option.id} className="choice">
                  <input
                    type="radio"
                    id={`about-${id}-${option.id}`}
                    name={`about-${id}`}
                    value={option.id}
                    autoComplete="off"
                    checked={answered === option.id}
                    onChange={() => answer(option.id)}
                  />
                  <span>{option.label}</span>
                </label>
              ))}
            </div>
            {findOutLine}
            {answered ? (
              <button type="button" className="quiet" onClick={() => answer('')}>
                {words.clear}
                <span className="visually-hidden">: {ask}</span>
              </button>
            ) : null}
          </fieldset>
        )
      })}
    </section>
  )
})
