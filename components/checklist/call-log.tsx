import { memo } from 'react'
import { longestText } from '@/lib/checklist/saved'
import type { Call, Part } from '@/lib/checklist/types'
import type { ChecklistProps } from './checklist-model'

type CallChange = Partial<Omit<Call, 'id' | 'part'>>

interface Props extends Pick<ChecklistProps, 'words'> {
  part: Part
  calls: readonly Call[]
  /** Changes a call; with no id it starts a new one. */
  onChange: (part: Part, id: string | null, change: CallChange) => void
  onRemove: (id: string) => void
}

/** The calls of one part. There is always a form to write into; the first word in it starts the call. */
export const CallLog = memo(function CallLog({ part, calls, onChange, onRemove, words }: Props) {
  const shown: readonly (Call | null)[] = calls.length > 0 ? calls : [null]
  return (
    <section className="calls">
      <h3 id={`calls-${part}`}>{words.callsTitle}</h3>
      <p>{words.callsLine}</p>
      {shown.map((call, index) => (
        // By its place, so that a form keeps the focus when its first word makes it a call.
        <CallForm
          key={index}
          prefix={`call-${part}-${index}`}
          title={`${words.callNumber} ${index + 1}`}
          call={call}
          words={words}
          onChange={(change) => onChange(part, call?.id ?? null, change)}
          onRemove={call ? () => onRemove(call.id) : null}
        />
      ))}
      <button type="button" className="needs-script" onClick={() => onChange(part, null, {})}>
        {words.addCall}
      </button>
    </section>
  )
})

interface FormProps extends Pick<ChecklistProps, 'words'> {
  prefix: string
  title: string
  call: Call | null
  onChange: (change: CallChange) => void
  onRemove: (() => void) | null
}

function CallForm({ prefix, title, call, words, onChange, onRemove }: FormProps) {
  const fields = [
    { name: 'date', label: words.callDate, type: 'date' },
    { name: 'time', label: words.callTime, type: 'time' },
    { name: 'number', label: words.callPhone, type: 'tel' },
    { name: 'name', label: words.callName, type: 'text' },
    { name: 'reference', label: words.callReference, type: 'text' },
  ] as const
  return (
    <fieldset className="call">
      <legend>{title}</legend>
      <div className="call-fields">
        {fields.map(({ name, label, type }) => (
          <label key={name} className={`call-${name}`}>
            {label}
            <input
              id={`${prefix}-${name}`}
              type={type}
              maxLength={longestText}
              autoComplete="off"
              value={call?.[name] ?? ''}
              onChange={(event) => onChange({ [name]: event.target.value })}
            />
          </label>
        ))}
        <label className="call-notes">
          {words.callNotes}
          <textarea
            id={`${prefix}-notes`}
            rows={2}
            maxLength={longestText}
            autoComplete="off"
            value={call?.notes ?? ''}
            onChange={(event) => onChange({ notes: event.target.value })}
          />
        </label>
      </div>
      <div className="buttons needs-script">
        <button type="button" onClick={() => onChange(now())}>
          {words.callNow}
        </button>
        {onRemove ? (
          <button type="button" className="quiet" onClick={onRemove}>
            {words.removeCall}
          </button>
        ) : null}
      </div>
    </fieldset>
  )
}

/** The day and minute on the reader's own clock, as date and time fields take them. */
function now(): { date: string; time: string } {
  const moment = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    date: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  }
}
