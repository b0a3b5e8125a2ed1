import '@/app/styles/checklist-block.css'
import { conditionOf } from '@/lib/checklist/condition'
import type { Checklist } from '@/lib/content/site'

/** The questions of one group in an article: to read out, to tick and to print, without script. */
export function QuestionGroup({ group, checklist }: { group: string; checklist: Checklist }) {
  const { words, shared, path } = checklist
  const found = checklist.parts.flatMap(({ groups }) => groups).find(({ id }) => id === group)
  if (!found) return null
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
        <a href={`${path}#${group}`}>{words.wholeList}</a>
      </p>
    </section>
  )
}
