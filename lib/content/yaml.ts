import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import type { z } from 'zod'
import type { Problem } from './problems'

export type YamlPath = readonly PropertyKey[]

/** A YAML text with a way back from a value to the place where it is written. */
export interface LocatedYaml {
  readonly value: unknown
  /** The place of the value at a path; of its nearest parent where the path is missing. */
  locate(path: YamlPath): { line: number; column: number }
}

const reasons: Record<string, string> = {
  BAD_INDENT: 'The indentation is off.',
  DUPLICATE_KEY: 'This key is written twice.',
  MULTILINE_IMPLICIT_KEY: 'A key is missing its colon, or a text with a colon needs quotation marks.',
  BLOCK_AS_IMPLICIT_KEY: 'A text with a colon and a space in it needs quotation marks.',
  MISSING_CHAR: 'A quotation mark or bracket is not closed.',
  TAB_AS_INDENT: 'A tab is used to indent; use spaces.',
}

/**
 * Parses YAML 1.2; dates stay strings. `lineOffset` is the number of lines above the text in its file.
 * Returns the first problem instead of a value when the YAML is broken.
 */
export function parseYaml(
  text: string,
  file: string,
  lineOffset = 0,
): { ok: true; yaml: LocatedYaml } | { ok: false; problem: Problem } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  // Only the first: once YAML cannot be read, the rest of its errors are mostly the same one seen again.
  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    const message = `This YAML cannot be read. ${reasons[error.code] ?? error.message}`
    return { ok: false, problem: { file, line: line + lineOffset, column: col, message } }
  }
  return {
    ok: true,
    yaml: {
      value: document.toJS() as unknown,
      locate: (path) => {
        const { line, col } = lines.linePos(offsetOf(document, path))
        return { line: line + lineOffset, column: col }
      },
    },
  }
}

function offsetOf(document: Document.Parsed, path: YamlPath): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const key of path) {
    if (!isCollection(node)) break
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      if (!pair) break
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else {
      node = node.get(Number(key), true)
      offset = startOf(node) ?? offset
    }
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0]
}

/** Turns what zod found into problems at the places where the values are written. */
export function zodProblems(error: z.ZodError, yaml: LocatedYaml, file: string): Problem[] {
  return error.issues.flatMap((issue) => {
    const name = issue.path.map(String).join('.')
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        ...yaml.locate([...issue.path, key]),
        message: `${[...issue.path.map(String), key].join('.')}: there is no such key. Remove it, or correct its spelling.`,
      }))
    }
    const missing = valueAt(yaml.value, issue.path) === undefined
    const message = missing && name ? `${name}: this key is missing. Add it.` : `${name || 'file'}: ${issue.message}`
    return [{ file, ...yaml.locate(issue.path), message }]
  })
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((current, key) => (current as Record<PropertyKey, unknown> | null | undefined)?.[key], value)
}
