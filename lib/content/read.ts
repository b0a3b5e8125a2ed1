import { z } from 'zod'
import type { RawFile } from './files'
import { splitFrontMatter } from './front-matter'
import type { Problem } from './problems'
import { parseYaml, zodProblems, type LocatedYaml } from './yaml'

export interface TextFile {
  readonly path: string
  readonly text: string
}

/** A value read from YAML that holds to its schema, with a way back to where each part is written. */
export interface Located<T> {
  readonly file: string
  readonly value: T
  readonly yaml: LocatedYaml
}

/** Decodes a file strictly. Returns a problem for bytes that are not UTF-8 and for a file without text. */
export function decode({ path, bytes }: RawFile): { ok: true; file: TextFile } | { ok: false; problems: Problem[] } {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n')
  } catch {
    return {
      ok: false,
      problems: [{ file: path, line: lineOfBadByte(bytes), column: 1, message: 'This line is not UTF-8 text. Save the file as UTF-8.' }],
    }
  }
  if (text.trim() === '') {
    return { ok: false, problems: [{ file: path, line: 1, column: 1, message: 'The file is empty. Write it, or delete it.' }] }
  }
  return { ok: true, file: { path, text } }
}

function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let start = 0
  for (let end = 0; end <= bytes.length; end++) {
    if (end < bytes.length && bytes[end] !== 10) continue
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
    line++
  }
  return 1
}

/** Reads a YAML file by a schema. Problems go to `report`; a broken file gives null and is never used. */
export function readYaml<T extends z.ZodType>(
  file: TextFile,
  schema: T,
  report: (problems: Problem[]) => void,
): Located<z.infer<T>> | null {
  const parsed = parseYaml(file.text, file.path)
  if (!parsed.ok) {
    report([parsed.problem])
    return null
  }
  return validate(parsed.yaml, schema, file.path, report)
}

export interface MarkdownFile<T> extends Located<T> {
  readonly slug: string
  readonly body: string
}

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Reads a Markdown file and its front matter by a schema. The slug is the file's name. */
export function readMarkdown<T extends z.ZodType>(
  file: TextFile,
  schema: T,
  report: (problems: Problem[]) => void,
): MarkdownFile<z.infer<T>> | null {
  const slug = file.path.slice(file.path.lastIndexOf('/') + 1, -'.md'.length)
  if (!slugPattern.test(slug)) {
    report([
      {
        file: file.path,
        line: 1,
        column: 1,
        message: `The file name "${slug}" makes a bad address. Use lower-case letters, digits and single hyphens.`,
      },
    ])
  }
  const front = splitFrontMatter(file.text, file.path)
  if (!front.ok) {
    report(front.problems)
    return null
  }
  const parsed = parseYaml(front.split.yaml, file.path, 1)
  if (!parsed.ok) {
    report([parsed.problem])
    return null
  }
  const located = validate(parsed.yaml, schema, file.path, report)
  return located && { ...located, slug, body: front.split.body }
}

function validate<T extends z.ZodType>(
  yaml: LocatedYaml,
  schema: T,
  file: string,
  report: (problems: Problem[]) => void,
): Located<z.infer<T>> | null {
  const result = schema.safeParse(yaml.value)
  if (!result.success) {
    report(zodProblems(result.error, yaml, file))
    return null
  }
  return { file, value: result.data, yaml }
}
