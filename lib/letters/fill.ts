import { formatDay } from '@/lib/dates/format'
import { isDay } from '@/lib/dates/days'
import type { Blank } from '@/lib/content/schemas/letters'
import type { BlockKind, Piece, Template } from './template'

/** What the reader typed, by blank. Dates are ISO days. */
export type Values = Readonly<Record<string, string>>

export type FilledPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  /** `text` is what was typed, or the visible gap. */
  | { readonly kind: 'blank'; readonly id: string; readonly text: string; readonly filled: boolean }
  | { readonly kind: 'cite'; readonly id: string }

export interface FilledBlock {
  readonly kind: BlockKind
  readonly pieces: readonly FilledPiece[]
}

export interface FilledLetter {
  readonly blocks: readonly FilledBlock[]
  /** Blanks that stand in the letter and hold nothing, in order. */
  readonly unfilled: readonly string[]
}

const gap = '__________'

/** How an empty blank stands in a letter: a line to write on, and what belongs there. */
export function gapFor(blank: Blank): string {
  return `${gap} (${blank.inText})`
}

function clean(typed: string): string {
  return (
    typed
      .replaceAll('\r\n', '\n')
      // Control characters other than the line end would break a document or a text file.
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .trim()
  )
}

/** What a typed entry looks like in a letter. An empty entry, and a date that is none, give `null`. */
export function formatEntry(blank: Blank, typed: string | undefined): string | null {
  const value = clean(typed ?? '')
    .slice(0, blank.max)
    .trim()
  if (value === '') return null
  if (blank.kind === 'line') return value.replaceAll('\n', ' ')
  if (blank.kind === 'lines') return value
  return isDay(value) ? formatDay(value) : null
}

function fillPieces(
  pieces: readonly Piece[],
  blanks: ReadonlyMap<string, Blank>,
  values: Values,
  chosen: ReadonlySet<string>,
): FilledPiece[] {
  return pieces.flatMap((piece): FilledPiece[] => {
    if (piece.kind === 'only-if') return chosen.has(piece.id) ? fillPieces(piece.pieces, blanks, values, chosen) : []
    if (piece.kind !== 'blank') return [piece]
    const blank = blanks.get(piece.id)
    if (!blank) throw new Error(`The letter has the blank "${piece.id}", which content/data/letter-blanks.yml does not know.`)
    const text = formatEntry(blank, values[piece.id])
    if (text === null) return [{ kind: 'blank', id: piece.id, text: gapFor(blank), filled: false }]
    return text
      .split('\n')
      .flatMap((line, index): FilledPiece[] => [
        ...(index > 0 ? [{ kind: 'break' } as const] : []),
        { kind: 'blank', id: piece.id, text: line, filled: true },
      ])
  })
}

/** Takes out doubled spaces where a sentence was left out, and spaces at the ends of lines. */
function tidy(pieces: readonly FilledPiece[]): FilledPiece[] {
  const tidied: FilledPiece[] = []
  let atStart = true
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      const single = piece.text.replace(/ +/g, ' ')
      const text: string = atStart ? single.trimStart() : single
      if (text === '') continue
      tidied.push({ kind: 'text', text })
      atStart = text.endsWith(' ')
    } else {
      tidied.push(piece)
      if (piece.kind !== 'cite') atStart = piece.kind === 'break'
    }
  }
  return trimEnds(tidied)
}

function trimEnds(pieces: FilledPiece[]): FilledPiece[] {
  const trimmed = pieces.map((piece, index): FilledPiece => {
    const next = pieces.slice(index + 1).find((entry) => entry.kind !== 'cite')
    return piece.kind === 'text' && (next === undefined || next.kind === 'break') ? { ...piece, text: piece.text.trimEnd() } : piece
  })
  return trimmed.filter((piece) => piece.kind !== 'text' || piece.text !== '')
}

function isEmpty(pieces: readonly FilledPiece[]): boolean {
  return pieces.every((piece) => piece.kind === 'cite' || piece.kind === 'break')
}

/**
 * Fills a template. Conditional sentences stand only when chosen; a block that holds nothing else goes with them.
 * Throws for a blank that `blanks` does not know, which the content check reports first.
 */
export function fillLetter(template: Template, blanks: readonly Blank[], values: Values, chosen: ReadonlySet<string>): FilledLetter {
  const byId = new Map(blanks.map((blank) => [blank.id, blank]))
  const blocks = template
    .map(({ kind, pieces }): FilledBlock => ({ kind, pieces: tidy(fillPieces(pieces, byId, values, chosen)) }))
    .filter(({ pieces }) => !isEmpty(pieces))
  const unfilled = blocks.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'blank' && !piece.filled ? [piece.id] : [])))
  return { blocks, unfilled: [...new Set(unfilled)] }
}
