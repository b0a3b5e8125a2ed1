import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A file of the content folder as it lies on disk. `path` starts with `content/` and uses `/`. */
export interface RawFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Reads every file below `<root>/content`, in order of path. Nothing is left out, so that a stray file can be reported.
 * @throws when the folder is missing or a file cannot be read
 */
export function readContentFolder(root: string): RawFile[] {
  const folder = join(root, 'content')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      bytes: readFileSync(path),
    }))
}
