import type { FilledBlock, FilledLetter } from './fill'

/** The lines of a block as they are sent: no source marks. */
export function linesOf(block: FilledBlock): string[] {
  return block.pieces
    .map((piece) => (piece.kind === 'break' ? '\n' : piece.kind === 'cite' ? '' : piece.text))
    .join('')
    .split('\n')
}

/** The number that each step of a numbered list carries; `null` for every other block. */
export function stepNumbers(blocks: readonly FilledBlock[]): (number | null)[] {
  let number = 0
  return blocks.map((block) => {
    number = block.kind === 'step' ? number + 1 : 0
    return block.kind === 'step' ? number : null
  })
}

/** A letter as plain text, with an empty line between paragraphs and a line end at the end. */
export function toPlainText(letter: FilledLetter): string {
  const numbers = stepNumbers(letter.blocks)
  const written = letter.blocks.map((block, index) => {
    const mark = block.kind === 'item' ? '- ' : numbers[index] === null ? '' : `${numbers[index]}. `
    const text = linesOf(block).join(`\n${' '.repeat(mark.length)}`)
    const previous = letter.blocks[index - 1]
    const inList = mark !== '' && previous?.kind === block.kind
    return `${index === 0 ? '' : inList ? '\n' : '\n\n'}${mark}${text}`
  })
  return `${written.join('')}\n`
}
