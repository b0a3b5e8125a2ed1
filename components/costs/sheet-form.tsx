import type { RefObject } from 'react'
import type { Problem } from '@/lib/costs/outcome'
import type { DefaultedField, SheetBackground } from '@/lib/costs/sheet'
import { CHOICES, LONGEST_ENTRY, TYPED_FIELDS, valueText, type ChoiceName, type TypedField, type TypedSheet } from '@/lib/costs/typed'
import { fieldName } from '@/lib/costs/vocabulary'
import { fill } from '@/lib/words/fill'
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

const FIRST: readonly TypedField[] = ['priceEach', 'seriesVisits', 'boosters']
const CLINIC: readonly TypedField[] = [
  'start',
  'boosterPrice',
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
  'packagePrice',
  'packageSessions',
  'taxRate',
  'taxRoom',
  'income',
]

/** The form: the first five questions in the open, the rest folded away. Nothing in it is ever sent. */
export function SheetForm({ form, typed, problems, background, words, onType, onChoose }: Props) {
  const { sheet, choices } = words
  const entry = (field: TypedField) => (
    <Entry
      key={field}
      field={field}
      typed={typed}
      problem={problems.find((problem) => problem.field === fieldName(field))}
      background={background}
      words={words}
      onType={onType}
    />
  )
  const choice = (name: ChoiceName) => (
    <fieldset className="choices">
      <legend>{choices[name].label}</legend>
      {CHOICES[name].map((option) => (
        <label key={option} className="choice">
          <input type="radio" name={name} value={option} checked={typed[name] === option} onChange={() => onChoose({ [name]: option })} />
          <span>{(choices[name] as Readonly<Record<string, string>>)[option]}</span>
        </label>
      ))}
    </fieldset>
  )
  const folded = (title: string, fields: readonly TypedField[]) => (
    <details>
      <summary>{title}</summary>
      <div className="entries">{fields.map(entry)}</div>
    </details>
  )
  const asked = typed.network !== 'none'
  return (
    <form ref={form} className="sheet-form" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      {choice('treatment')}
      <div className="entries">{FIRST.map(entry)}</div>
      {choice('network')}
      {asked ? choice('covers') : null}
      {folded(sheet.moreClinic, CLINIC)}
      {asked ? folded(sheet.morePlan, PLAN) : null}
      {folded(sheet.morePaying, PAYING)}
    </form>
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
  const name = fieldName(field)
  const kind = TYPED_FIELDS[field]
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
        inputMode={kind === 'day-of-year' ? undefined : 'decimal'}
        maxLength={kind === 'date' ? undefined : LONGEST_ENTRY}
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
