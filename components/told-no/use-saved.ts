import { useCallback, useEffect, useState } from 'react'
import { deviceStore } from '@/lib/browser/storage'
import type { SavedFormat } from '@/lib/saved/format'

/** What became of the last attempt to save or erase, for the reader to be told. */
export type SavedNote = 'none' | 'forgotten' | 'not-saved'

/** State that lives on the page, and on the device too once the reader asks for it. */
export function useSaved<T>(format: SavedFormat<T>, empty: T) {
  const [store] = useState(() => deviceStore(format))
  const [value, setValue] = useState(empty)
  const [isKept, setKept] = useState(false)
  const [isLive, setLive] = useState(false)
  const [note, setNote] = useState<SavedNote>('none')

  useEffect(() => {
    const loaded = store.load()
    if (loaded.kind === 'value') {
      setValue(loaded.value)
      setKept(true)
    }
    setLive(true)
    return store.onChangeElsewhere((elsewhere) => {
      if (elsewhere.kind === 'value') setValue(elsewhere.value)
    })
  }, [store])

  const keep = useCallback(
    (next: T) => {
      const saved = store.save(next) === 'saved'
      setKept(saved)
      setNote(saved ? 'none' : 'not-saved')
    },
    [store],
  )

  const change = (next: T) => {
    setValue(next)
    if (isKept) keep(next)
  }
  const setRemembering = (on: boolean) => {
    if (on) return keep(value)
    store.remove()
    setKept(false)
    setNote('forgotten')
  }
  return { value, change, isKept, setRemembering, isLive, note }
}
