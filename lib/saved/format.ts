/** What a tool writes to the device or into a file, with the name of the tool and the version of its shape. */
export interface SavedFormat<T> {
  readonly name: string
  readonly version: number
  write(value: T): string
  read(text: string): ReadResult<T>
}

export type ReadResult<T> =
  | { readonly ok: true; readonly value: T }
  /** `not-ours`: no file of this tool. `newer`: written by a later version. `damaged`: ours, but it cannot be read. */
  | { readonly ok: false; readonly why: 'not-ours' | 'newer' | 'damaged' }

interface FormatOptions<T> {
  name: string
  version: number
  /** Accepts the current shape only; gives null for anything else. */
  parse: (value: unknown) => T | null
  /** Turns the shape of a version into that of the next one; one for every earlier version. May throw. */
  migrations?: Readonly<Record<number, (value: unknown) => unknown>>
}

/**
 * Describes how a tool's state is saved: as JSON `{ format, version, state }`. Reading takes older versions through
 * their migrations one by one, never guesses, and never throws.
 */
export function savedFormat<T>({ name, version, parse, migrations = {} }: FormatOptions<T>): SavedFormat<T> {
  return {
    name,
    version,
    write: (state) => JSON.stringify({ format: name, version, state }, null, 2),
    read: (text) => {
      const envelope = parseJson(text)
      if (!isRecord(envelope) || envelope.format !== name) return { ok: false, why: 'not-ours' }
      const from = envelope.version
      if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) return { ok: false, why: 'damaged' }
      if (from > version) return { ok: false, why: 'newer' }
      try {
        let state: unknown = envelope.state
        for (let step = from; step < version; step += 1) {
          const migrate = migrations[step]
          if (!migrate) return { ok: false, why: 'damaged' }
          state = migrate(state)
        }
        const value = parse(state)
        return value === null ? { ok: false, why: 'damaged' } : { ok: true, value }
      } catch {
        return { ok: false, why: 'damaged' }
      }
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
