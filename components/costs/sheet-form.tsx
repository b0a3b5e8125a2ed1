import type { RefObject } from 'react'
import { valueText } from '@/lib/costs/assumption-text'
import type { Problem } from '@/lib/costs/outcome'
import type { DefaultedField, SheetBackground } from '@/lib/costs/sheet'
import { TYPED_FIELDS, type TypedField, type TypedSheet } from '@/lib/costs/typed'
import { fill } from '@/lib/costs/words'
import type { CostWords } from '@/lib/content/schemas/cost-words'
import { problemText } from './problem-text'

interface Props {
  form: RefObject<HTMLFormElement | null>
  typed: TypedSheet
  problems: readonly Problem[]
  background: SheetBackground
  words: CostWords
  onType: (field: TypedField, entry: string) => void
  onChoose: (part: Partial<TypedSheet>) => void
}

const CLINIC: readonly TypedField[] = [
  'start',
  'consultation',
  'extraEach',
  'extraOnce',
  'missedVisits',
  'missedFee',
  'rideEach',
  'timeOffEach',
]
const PLAN: readonly TypedField[] = [
  'coinsurance',
  'copay',
  'deductible',
  'deductibleLeft',
  'limit',
  'limitLeft',
  'renewal',
  'visitCharge',
  'visitAllowed',
  'infusionAllowed',
]
const PAYING: readonly TypedField[] = [
  'months',
  'medicalCardRate',
  'loanRate',
  'reducedRate',
  'fee',
  'downPayment',
  'lateFee',
  'taxRate',
  'taxRoom',
]

/** The form: the first five questions in the open, the rest folded away. Nothing in it is ever sent. */
export function SheetForm({ form, typed, problems, background, words, onType, onChoose }: Props) {
  const { sheet, choices } = words
  const entry = (field: TypedField) => (
    <Entry
      key={field}
      field={field}
      typed={typed}
      problem={problems.find((problem) => problem.field === TYPED_FIELDS[field][0])}
      background={background}
      words={words}
      onType={onType}
    />
  )
  return (
    <form ref={form} className="sheet-form needs-script" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <Choice
        name="treatment"
        options={['mood', 'pain']}
        words={choices.treatment}
        value={typed.treatment}
        onChoose={(treatment) => onChoose({ treatment })}
      />
      <div className="entries">{(['priceEach', 'seriesVisits', 'boosters'] as const).map(entry)}</div>
      <Choice
        name="network"
        options={['none', 'out', 'in']}
        words={choices.network}
        value={typed.network}
        onChoose={(network) => onChoose({ network })}
      />
      {typed.network === 'none' ? null : (
        <Choice
          name="covers"
          options={['nothing', 'visit', 'infusion', 'all']}
          words={choices.covers}
          value={typed.covers}
          onChoose={(covers) => onChoose({ covers })}
        />
      )}
      <details>
        <summary>{sheet.moreClinic}</summary>
        <div className="entries">{CLINIC.map(entry)}</div>
      </details>
      {typed.network === 'none' ? null : (
        <details>
          <summary>{sheet.morePlan}</summary>
          <div className="entries">{PLAN.map(entry)}</div>
        </details>
      )}
      <details>
        <summary>{sheet.morePaying}</summary>
        <div className="entries">{PAYING.map(entry)}</div>
      </details>
    </form>
  )
}

function Choice<T extends string>({
  name,
  options,
  words,
  value,
  onChoose,
}: {
  name: string
  options: readonly T[]
  words: Readonly<Record<T | 'label', string>>
  value: T
  onChoose: (value: T) => void
}) {
  return (
    <fieldset className="choices">
      <legend>{words.label}</legend>
      {options.map((option) => (
        <label key={option} className="choice">
          <input type="radio" name={name} value={option} checked={value === option} onChange={() => onChoose(option)} />
          <span>{words[option]}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Entry({
  field,
  typed,
  problem,
  background,
  words,
  onType,
}: Omit<Props, 'form' | 'problems' | 'onChoose'> & { field: TypedField; problem: Problem | undefined }) {
  const [name, kind] = TYPED_FIELDS[field]
  const { label, hint } = words.fields[name]
  const id = `sheet-${name}`
  const standIn = standInFor(name, typed, background)
  return (
    <div className="entry">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={field}
        type={kind === 'date' ? 'date' : 'text'}
        inputMode={kind === 'date' || kind === 'day-of-year' ? undefined : kind === 'count' ? 'numeric' : 'decimal'}
        maxLength={kind === 'date' ? undefined : 20}
        value={typed.entries[field] ?? ''}
        aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => onType(field, event.target.value)}
      />
      <p id={`${id}-hint`} className="hint">
        {hint} {standIn === null ? null : `(${fill(words.sheet.placeholder, { value: standIn })})`}
      </p>
      {problem ? (
        <p id={`${id}-problem`} className="problem">
          {problemText(problem, words)}
        </p>
      ) : null}
    </div>
  )
}

/** What the sheet puts into a field that stays empty, when it is one value. */
function standInFor(name: string, typed: TypedSheet, background: SheetBackground): string | null {
  const field = name === 'coinsurance' ? (typed.network === 'in' ? 'coinsurance-in' : 'coinsurance-out') : name
  const defaults = background.defaults[typed.treatment]
  if (!Object.hasOwn(defaults, field)) return null
  return valueText(field as DefaultedField, defaults[field as DefaultedField].likely)
}
