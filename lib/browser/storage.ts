import type { ReadResult, SavedFormat } from '@/lib/saved/format'

/** All keys of this site begin so, so that one button can erase them all. */
const prefix = 'ketamine-coverage-guide:'

export type Loaded<T> =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'value'; readonly value: T }
  /** There is something that cannot be read. It stays where it is until the reader decides. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly why: Extract<ReadResult<T>, { ok: false }>['why'] }
  /** The browser allows no storage here. */
  | { readonly kind: 'denied' }

export type Saved = 'saved' | 'full' | 'denied'

/** A place on the device for the state of one tool. Nothing here throws. */
export interface DeviceStore<T> {
  load(): Loaded<T>
  save(value: T): Saved
  remove(): void
  /** Tells when another tab of this browser saves or erases. Returns the way to stop listening. */
  onChangeElsewhere(listener: (loaded: Loaded<T>) => void): () => void
}

/**
 * Opens the place where a tool saves. Opening writes nothing; only `save` does.
 * The storage is looked up at every use, since merely naming it throws where it is forbidden.
 */
export function deviceStore<T>(format: SavedFormat<T>): DeviceStore<T> {
  const key = prefix + format.name
  const read = (text: string | null): Loaded<T> => {
    if (text === null) return { kind: 'nothing' }
    const result = format.read(text)
    return result.ok ? { kind: 'value', value: result.value } : { kind: 'unreadable', text, why: result.why }
  }
  return {
    load: () => {
      try {
        return read(window.localStorage.getItem(key))
      } catch {
        return { kind: 'denied' }
      }
    },
    save: (value) => {
      try {
        window.localStorage.setItem(key, format.write(value))
        return 'saved'
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied'
      }
    },
    remove: () => {
      try {
        window.localStorage.removeItem(key)
      } catch {
        // Nothing can be stored here, so there is nothing to remove.
      }
    },
    onChangeElsewhere: (listener) => {
      const onStorage = (event: StorageEvent) => {
        // A null key means that everything was cleared.
        if (event.key === key || event.key === null) listener(read(event.key === null ? null : event.newValue))
      }
      window.addEventListener('storage', onStorage)
      return () => window.removeEventListener('storage', onStorage)
    },
  }
}

/** Erases everything that any tool of this site has saved on the device. False when the browser refuses. */
export function eraseAll(): boolean {
  try {
    const storage = window.localStorage
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
    for (const key of keys) if (key?.startsWith(prefix)) storage.removeItem(key)
    return true
  } catch {
    return false
  }
}
