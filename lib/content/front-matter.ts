import matter from 'gray-matter'
import type { Problem } from './problems'

export interface SplitFile {
  /** The YAML between the fences, unparsed. It starts on line 2 of the file. */
  readonly yaml: string
  /** The Markdown after the front matter, with as many empty lines before it as keep line numbers true. */
  readonly body: string
}

function refuse(): never {
  throw new Error('Front matter is YAML only.')
}

/** gray-matter evaluates `---js` front matter unless both of these engines are taken away. */
const options = {
  engines: { yaml: { parse: () => ({}) }, js: refuse, javascript: refuse, json: refuse, coffee: refuse },
}

/**
 * Splits a Markdown file into front matter and body.
 * Only a first line of exactly `---` opens front matter; no other language is ever run.
 */
export function splitFrontMatter(text: string, file: string): { ok: true; split: SplitFile } | { ok: false; problems: Problem[] } {
  const firstLine = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'))
  if (firstLine !== '---') {
    const message = firstLine.startsWith('---')
      ? `The front matter opens with "${firstLine}". Only YAML is read, and nothing is run: write the first line as ---.`
      : 'The front matter is missing. Start the file with a line --- and the keys of this kind of file.'
    return { ok: false, problems: [{ file, line: 1, column: 1, message }] }
  }
  if (!/\n---[ \t]*(\n|$)/.test(text)) {
    return {
      ok: false,
      problems: [{ file, line: 1, column: 1, message: 'The front matter is not closed. Add a line --- under its last key.' }],
    }
  }
  // The second argument also keeps gray-matter from using its shared cache.
  const { matter: yaml, content } = matter(text, options)
  const linesAbove = text.slice(0, text.length - content.length).split('\n').length - 1
  return { ok: true, split: { yaml: yaml.replace(/^\n/, ''), body: '\n'.repeat(linesAbove) + content } }
}
