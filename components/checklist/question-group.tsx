import '@/app/styles/checklist-block.css'
import { conditionOf } from '@/lib/checklist/condition'
import type { Checklist } from '@/lib/content/site'

/** A short list of questions, or a whole group, in an article: to read out, to tick and to print, without script. */
export function QuestionGroup({ group, checklist }: { group: string; checklist: Checklist }) {
  const { words, shared, path } = checklist
  const groups = checklist.parts.flatMap((part) => part.groups)
  const list = checklist.lists.find(({ id }) => id === group)
  const all = groups.flatMap((whole) => whole.questions)
  // The content check has made sure that there is one or the other, and that every question is there.
  const found = list
    ? { ...list, questions: list.questions.map((id) => all.find((question) => question.id === id)!) }
    : groups.find(({ id }) => id === group)!
  return (
    <section className="question-group" aria-labelledby={`group-${group}`}>
      <p className="block-title" id={`group-${group}`}>
        {found.title}
      </p>
      <ul>
        {found.questions.map(({ id, when, say }) => {
          const condition = conditionOf(when, shared.conditions, words)
          return (
            <li key={id}>
              <label>
                <input type="checkbox" autoComplete="off" />
                <span>
                  {say}
                  {condition ? <span className="condition">{condition}</span> : null}
                </span>
              </label>
            </li>
          )
        })}
      </ul>
      <p>
        <a href={list ? path : `${path}#${group}`}>{words.wholeList}</a>
      </p>
    </section>
  )
}
