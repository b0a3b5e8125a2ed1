import type { Blank, StatementGroup } from '@/lib/content/schemas/letters'
import { fill } from '@/lib/words/fill'
import type { Values } from '@/lib/letters/fill'
import { blanksOf } from '@/lib/letters/template'
import type { LetterModel } from './letter-model'

interface Props {
  model: LetterModel
  values: Values
  chosen: ReadonlySet<string>
  change: (values: Values, chosen: string[]) => void
}

/** The sentences to choose and the blanks to fill, those of chosen sentences only. */
export function LetterForm({ model, values, chosen, change }: Props) {
  const standing = new Set(
    blanksOf(
      model.template.map((block) => ({
        ...block,
        pieces: block.pieces.filter((piece) => piece.kind !== 'only-if' || chosen.has(piece.id)),
      })),
    ),
  )
  const choose = (id: string, on: boolean) => change(values, on ? [...chosen, id] : [...chosen].filter((other) => other !== id))
  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      {model.statements.map((group) => (
        <Statements key={group.title} group={group} chosen={chosen} choose={choose} words={model.words} />
      ))}
      {model.groups.map(({ id, title }) => {
        const blanks = model.blanks.filter((blank) => blank.group === id && standing.has(blank.id))
        if (blanks.length === 0) return null
        return (
          <fieldset key={id}>
            <legend>{title}</legend>
            {blanks.map((blank) => (
              <BlankField
                key={blank.id}
                blank={blank}
                value={values[blank.id] ?? ''}
                set={(value) => change({ ...values, [blank.id]: value }, [...chosen])}
              />
            ))}
          </fieldset>
        )
      })}
    </form>
  )
}

interface StatementsProps {
  group: StatementGroup
  chosen: ReadonlySet<string>
  choose: (id: string, on: boolean) => void
  words: LetterModel['words']
}

function Statements({ group, chosen, choose, words }: StatementsProps) {
  const isFull = group.atMost !== null && group.items.filter(({ id }) => chosen.has(id)).length >= group.atMost
  return (
    <fieldset>
      <legend>{group.title}</legend>
      <p className="small">
        {group.help ?? words.left}
        {group.atMost === null ? '' : ` ${fill(words.atMost, { count: group.atMost })}`}
      </p>
      {group.items.map(({ id, label }) => (
        <label key={id} className="choice">
          <input
            type="checkbox"
            checked={chosen.has(id)}
            disabled={isFull && !chosen.has(id)}
            onChange={(event) => choose(id, event.target.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

function BlankField({ blank, value, set }: { blank: Blank; value: string; set: (value: string) => void }) {
  const id = `blank-${blank.id}`
  const shared = {
    id,
    value,
    autoComplete: blank.autocomplete,
    maxLength: blank.max,
    'aria-describedby': blank.hint ? `${id}-hint` : undefined,
    onChange: (event: { target: { value: string } }) => set(event.target.value),
  }
  return (
    <div className="field">
      <label htmlFor={id}>{blank.label}</label>
      {blank.kind === 'lines' ? (
        <textarea {...shared} rows={blank.max > 200 ? 4 : 2} />
      ) : (
        <input {...shared} type={blank.kind === 'date' ? 'date' : 'text'} maxLength={blank.kind === 'date' ? undefined : blank.max} />
      )}
      {blank.hint ? (
        <p id={`${id}-hint`} className="small">
          {blank.hint}
        </p>
      ) : null}
    </div>
  )
}
