import type { ReactNode } from 'react'
import type { Blank } from '@/lib/content/schemas/letters'
import type { ToldNoWords } from '@/lib/content/schemas/told-no-page'
import { formatEntry, gapFor, type Values } from '@/lib/letters/fill'
import type { Block, Piece, Template } from '@/lib/letters/template'

interface Props {
  template: Template
  blanks: readonly Blank[]
  values: Values
  chosen: ReadonlySet<string>
  /** The number of each cited source on the page. */
  numbers: Readonly<Record<string, number>>
  words: Pick<ToldNoWords['letters'], 'onlyIf' | 'paper'>
  sourceLabel: string
}

type ListKind = 'item' | 'step'

/** The letter as it will be sent. Sentences that are not chosen are marked, and shown only where there is no script. */
export function LetterPaper({ template, blanks, values, chosen, numbers, words, sourceLabel }: Props) {
  const byId = new Map(blanks.map((blank) => [blank.id, blank]))

  const show = (piece: Piece, index: number): ReactNode => {
    switch (piece.kind) {
      case 'text':
        return piece.text
      case 'break':
        return <br key={index} />
      case 'cite':
        return (
          <sup key={index} className="cite">
            <a href={`#source-${numbers[piece.id]}`} aria-label={`${sourceLabel} ${numbers[piece.id]}`}>
              {numbers[piece.id]}
            </a>
          </sup>
        )
      case 'blank': {
        const blank = byId.get(piece.id)!
        const text = formatEntry(blank, values[piece.id])
        return text === null ? (
          <span key={index} className="gap">
            {gapFor(blank)}
          </span>
        ) : (
          <span key={index} className="filled">
            {text}
          </span>
        )
      }
      case 'only-if':
        return chosen.has(piece.id) ? (
          <span key={index}>{piece.pieces.map(show)}</span>
        ) : (
          <span key={index} className="off">
            <span className="off-mark">☐ {words.onlyIf}: </span>
            {piece.pieces.map(show)}
          </span>
        )
    }
  }

  const isOff = (block: Block) =>
    block.pieces.some((piece) => piece.kind === 'only-if') &&
    block.pieces.every((piece) =>
      piece.kind === 'only-if' ? !chosen.has(piece.id) : piece.kind !== 'blank' && (piece.kind !== 'text' || piece.text.trim() === ''),
    )
  const content = (block: Block) => block.pieces.map(show)

  return (
    <div className="letter-paper" role="region" aria-label={words.paper}>
      {groupLists(template).map((group, index) => {
        if ('list' in group) {
          const items = group.blocks.map((block, at) => (
            <li key={at} className={isOff(block) ? 'off-block' : undefined}>
              {content(block)}
            </li>
          ))
          return group.list === 'step' ? <ol key={index}>{items}</ol> : <ul key={index}>{items}</ul>
        }
        if (group.kind === 'heading') return <h3 key={index}>{content(group)}</h3>
        return (
          <p key={index} className={isOff(group) ? 'off-block' : undefined}>
            {content(group)}
          </p>
        )
      })}
    </div>
  )
}

/** Puts the items of one list together. */
function groupLists(template: Template): (Block | { list: ListKind; blocks: Block[] })[] {
  const groups: (Block | { list: ListKind; blocks: Block[] })[] = []
  for (const block of template) {
    const last = groups.at(-1)
    if (block.kind !== 'item' && block.kind !== 'step') groups.push(block)
    else if (last && 'list' in last && last.list === block.kind) last.blocks.push(block)
    else groups.push({ list: block.kind, blocks: [block] })
  }
  return groups
}
