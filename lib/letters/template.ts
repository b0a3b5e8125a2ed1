/** A piece of a line in a letter as an editor wrote it. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'blank'; readonly id: string }
  | { readonly kind: 'cite'; readonly id: string }
  | { readonly kind: 'only-if'; readonly id: string; readonly pieces: readonly Piece[] }

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'step'

export interface Block {
  readonly kind: BlockKind
  readonly pieces: readonly Piece[]
}

export type Template = readonly Block[]

/** What is wrong in a letter, with its line, counted from 1 in the text that was parsed. */
export interface TemplateProblem {
  readonly line: number
  readonly message: string
}

const token = /\{\{([^{}]*)\}\}|\{\?([^{}]*)\}|(\{\/\})|\[\^([^\]\s]+)\]|(\n)/g
const name = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Splits a block into pieces. Reports names that are none, and marks that do not pair. */
function readPieces(text: string, report: (message: string) => void): Piece[] {
  const outer: Piece[] = []
  let inner: { id: string; pieces: Piece[] } | null = null
  const add = (piece: Piece) => (inner ? inner.pieces : outer).push(piece)
  let from = 0
  for (const match of text.matchAll(token)) {
    if (match.index > from) add({ kind: 'text', text: text.slice(from, match.index) })
    from = match.index + match[0].length
    const [, blank, onlyIf, close, cite, lineBreak] = match
    if (blank !== undefined) {
      if (!name.test(blank)) report(`{{${blank}}} is no name of a blank. Use lower-case letters, digits and single hyphens.`)
      add({ kind: 'blank', id: blank })
    } else if (cite !== undefined) {
      add({ kind: 'cite', id: cite })
    } else if (lineBreak !== undefined) {
      add({ kind: 'break' })
    } else if (onlyIf !== undefined) {
      if (inner) report(`{?${onlyIf}} opens inside another one. Close that one first with {/}.`)
      inner = { id: onlyIf, pieces: [] }
    } else if (close !== undefined) {
      if (!inner) report('{/} closes nothing. Open the sentence with {?name}, or remove the mark.')
      else outer.push({ kind: 'only-if', ...(inner as { id: string; pieces: Piece[] }) })
      inner = null
    }
  }
  if (from < text.length) add({ kind: 'text', text: text.slice(from) })
  if (inner) report(`{?${(inner as { id: string }).id}} is never closed. Write {/} behind the sentence.`)
  for (const piece of [...outer, ...outer.flatMap((entry) => (entry.kind === 'only-if' ? entry.pieces : []))]) {
    if (piece.kind === 'text' && /[{}]/.test(piece.text))
      report('has a loose brace. Write blanks as {{name}} and sentences as {?name}…{/}.')
  }
  return outer
}

const starts: { kind: BlockKind; mark: RegExp }[] = [
  { kind: 'heading', mark: /^## / },
  { kind: 'item', mark: /^- / },
  { kind: 'step', mark: /^\d+\. / },
]

/**
 * Reads the text of a letter: paragraphs divided by empty lines, `## ` headings, `- ` and `1. ` lists, `{{blank}}`,
 * `{?statement}…{/}` around what is only sometimes true, `[^source]`, and a backslash at a line's end for a new line.
 */
export function parseTemplate(text: string): { template: Template; problems: TemplateProblem[] } {
  const template: Block[] = []
  const problems: TemplateProblem[] = []
  let open: { kind: BlockKind; text: string; line: number } | null = null
  const close = () => {
    if (!open) return
    const { kind, line } = open
    template.push({ kind, pieces: readPieces(open.text, (message) => problems.push({ line, message })) })
    open = null
  }
  text.split('\n').forEach((raw, index) => {
    const trimmed = raw.trim()
    if (trimmed === '') return close()
    const start = starts.find(({ mark }) => mark.test(trimmed))
    if (start || open?.kind === 'heading') close()
    const written = start ? trimmed.replace(start.mark, '') : trimmed
    const ending = written.endsWith('\\') ? { words: written.slice(0, -1).trimEnd(), glue: '\n' } : { words: written, glue: ' ' }
    if (!open) open = { kind: start?.kind ?? 'paragraph', text: '', line: index + 1 }
    open.text += (open.text === '' || open.text.endsWith('\n') ? '' : ' ') + ending.words + (ending.glue === '\n' ? '\n' : '')
  })
  close()
  return { template, problems }
}

/** Every piece of a template, those inside conditional sentences included. */
export function allPieces(template: Template): Piece[] {
  return template.flatMap((block) => block.pieces).flatMap((piece) => (piece.kind === 'only-if' ? [piece, ...piece.pieces] : [piece]))
}

function idsOf(template: Template, kind: 'blank' | 'cite' | 'only-if'): string[] {
  const ids = allPieces(template).flatMap((piece) => (piece.kind === kind ? [piece.id] : []))
  return [...new Set(ids)]
}

/** The blanks of a template in the order in which they first stand. */
export const blanksOf = (template: Template) => idsOf(template, 'blank')
/** The sources of a template in the order in which they are first cited. */
export const citesOf = (template: Template) => idsOf(template, 'cite')
/** The conditional sentences of a template in the order in which they first stand. */
export const statementsOf = (template: Template) => idsOf(template, 'only-if')
