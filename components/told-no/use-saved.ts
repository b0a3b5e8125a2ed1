import { useEffect, useState } from 'react'
import { deviceStore } from '@/lib/browser/storage'
import type { SavedFormat } from '@/lib/saved/format'

/** What became of the last attempt to save or erase, for the reader to be told. */
export type SavedNote = 'none' | 'forgotten' | 'not-saved'

/** State that lives on the page, and on the device too once the reader asks for it. */
export function useSaved<T>(format: SavedFormat<T>, empty: T) {
  const [store] = useState(() => deviceStore(format))
  const [value, change] = useState(empty)
  const [isKept, setKept] = useState(false)
  const [isLive, setLive] = useState(false)
  const [note, setNote] = useState<SavedNote>('none')

  useEffect(() => {
    const loaded = store.load()
    if (loaded.kind === 'value') {
      change(loaded.value)
      setKept(true)
    }
    setLive(true)
    return store.onChangeElsewhere((elsewhere) => {
      if (elsewhere.kind === 'value') change(elsewhere.value)
      if (elsewhere.kind !== 'nothing') return
      change(empty)
      setKept(false)
      setNote('forgotten')
    })
  }, [store, empty])

  useEffect(() => {
    if (!isKept || store.save(value) === 'saved') return
    setKept(false)
    setNote('not-saved')
  }, [store, isKept, value])

  const setRemembering = (on: boolean) => {
    if (!on) store.remove()
    setKept(on)
    setNote(on ? 'none' : 'forgotten')
  }
  return { value, change, isKept, setRemembering, isLive, note }
}
