import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { deviceStore } from '@/lib/browser/storage'
import { checklistAnswers, giveFigures, takeFigures } from '@/lib/costs/checklist-exchange'
import { costSheetFormat, MOST_KEPT, type SavedSheets } from '@/lib/costs/saved-sheets'
import { CHOICES, choiceNames, EMPTY_TYPED, typedFields, type TypedField, type TypedSheet } from '@/lib/costs/typed'
import { fill } from '@/lib/words/fill'
import type { CostWords } from '@/lib/content/schemas/cost-words'

/** `unreadable`: something is saved that this page cannot read; nothing is written until the reader decides. */
export type Saving = 'off' | 'on' | 'unreadable'

const store = deviceStore(costSheetFormat)
const checklist = deviceStore(checklistAnswers)
const nothing: SavedSheets = { current: EMPTY_TYPED, kept: [] }

/**
 * The state of the sheet on the page: the form, the sheets kept to compare, whether they are saved, and what to tell the reader.
 * `form` is the form as it stood before script arrived.
 */
export function useSheet(words: CostWords['sheet'], form: RefObject<HTMLFormElement | null>) {
  const [sheets, setSheets] = useState<SavedSheets>(nothing)
  const [saving, setSaving] = useState<Saving>('off')
  const [message, setMessage] = useState('')
  const latest = useRef(sheets)

  const put = useCallback((next: SavedSheets) => {
    latest.current = next
    setSheets(next)
  }, [])

  // What was saved, and what was typed or chosen before script arrived, becomes the state.
  useEffect(() => {
    const loaded = store.load()
    const before = loaded.kind === 'value' ? loaded.value : nothing
    put(form.current ? { ...before, current: readForm(form.current, before.current) } : before)
    if (loaded.kind === 'value') {
      setSaving('on')
      setMessage(words.loaded)
    }
    if (loaded.kind === 'unreadable') {
      setSaving('unreadable')
      setMessage(words.unreadable)
    }
    return store.onChangeElsewhere((elsewhere) => {
      if (elsewhere.kind === 'value') put(elsewhere.value)
      else if (elsewhere.kind === 'nothing') setSaving('off')
    })
  }, [words, form, put])

  useEffect(() => {
    if (saving !== 'on' || store.save(sheets) === 'saved') return
    setSaving('off')
    setMessage(words.notSaved)
  }, [saving, sheets, words])

  const change = (part: Partial<TypedSheet>) => {
    put({ ...latest.current, current: { ...latest.current.current, ...part } })
    setMessage('')
  }

  return {
    sheets,
    saving,
    message,
    change,
    type: (field: TypedField, entry: string) => change({ entries: { ...latest.current.current.entries, [field]: entry } }),
    keep: () => {
      if (latest.current.kept.length < MOST_KEPT) put({ ...latest.current, kept: [...latest.current.kept, latest.current.current] })
    },
    remove: (index: number) => put({ ...latest.current, kept: latest.current.kept.filter((_, place) => place !== index) }),
    open: (index: number) => put({ ...latest.current, current: latest.current.kept[index] ?? latest.current.current }),
    reset: () => put({ ...latest.current, current: EMPTY_TYPED }),
    save: () => {
      setSaving('on')
      setMessage(words.saved)
    },
    erase: () => {
      store.remove()
      setSaving('off')
      put(nothing)
      setMessage(words.erased)
    },
    takeOver: () => {
      const loaded = checklist.load()
      const answers = loaded.kind === 'value' ? Object.entries(loaded.value.answers) : []
      const taken = takeFigures(latest.current.current, Object.fromEntries(answers.map(([id, { entry }]) => [id, entry])))
      if (taken.count > 0) change(taken.typed)
      setMessage(taken.count > 0 ? fill(words.tookOver, { count: taken.count }) : words.nothingToTake)
    },
    giveBack: () => {
      const loaded = checklist.load()
      if (loaded.kind === 'unreadable' || loaded.kind === 'denied') return setMessage(words.notSaved)
      const given = giveFigures(latest.current.current, loaded.kind === 'value' ? loaded.value : null)
      if (given.count === 0) return setMessage(words.nothingToGive)
      setMessage(checklist.save(given.checklist) === 'saved' ? fill(words.gaveBack, { count: given.count }) : words.notSaved)
    },
  }
}

/** Adds what stands in the form to a sheet. */
function readForm(form: HTMLFormElement, before: TypedSheet): TypedSheet {
  const data = new FormData(form)
  const typed = typedFields.flatMap((field) => {
    const entry = data.get(field)
    return typeof entry === 'string' && entry !== '' ? [[field, entry] as const] : []
  })
  const chosen = choiceNames.flatMap((name) => {
    const value = data.get(name)
    return value === null || value === CHOICES[name][0] ? [] : [[name, value] as const]
  })
  return { ...before, ...Object.fromEntries(chosen), entries: { ...before.entries, ...Object.fromEntries(typed) } }
}
