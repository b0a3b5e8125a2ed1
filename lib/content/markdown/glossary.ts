import type { Parents, PhrasingContent, Root, Text } from 'mdast'
import { SKIP, visitParents } from 'unist-util-visit-parents'
import type { Term } from '../schemas/data'
import { element, text } from './blocks'

/** Finds glossary terms as whole words, the longest first. */
export class TermFinder {
  private readonly byWord = new Map<string, Term>()
  private readonly pattern: RegExp | null

  constructor(terms: readonly Term[]) {
    for (const term of terms) for (const word of term.match) this.byWord.set(word.toLowerCase(), term)
    const words = [...this.byWord.keys()].sort((a, b) => b.length - a.length).map(escape)
    this.pattern = words.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu') : null
  }

  /** The terms in a text, in order, with the place of each. */
  find(value: string): { term: Term; start: number; end: number }[] {
    if (!this.pattern) return []
    return [...value.matchAll(this.pattern)].flatMap((match) => {
      const term = this.byWord.get(match[0].toLowerCase())
      return term ? [{ term, start: match.index, end: match.index + match[0].length }] : []
    })
  }
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Terms do not open inside links and headings, nor in words that are meant to be read out loud. */
function isClosed(ancestors: readonly Parents[]): boolean {
  return ancestors.some(
    (node) =>
      node.type === 'link' ||
      node.type === 'heading' ||
      (node.data as { hProperties?: { className?: string[] } } | undefined)?.hProperties?.className?.some((name) =>
        ['say', 'crisis', 'block-title', 'cite'].includes(name),
      ),
  )
}

/**
 * Puts a button behind the first use of each term, which opens its meaning in place (HTML popover, no script).
 * Returns the terms that were linked, in order.
 */
export function linkTerms(tree: Root, finder: TermFinder): Term[] {
  const seen = new Map<string, Term>()
  visitParents(tree, 'text', (node: Text, ancestors) => {
    if (isClosed(ancestors as Parents[])) return
    const found = finder.find(node.value).filter(({ term }) => {
      if (seen.has(term.id)) return false
      seen.set(term.id, term)
      return true
    })
    if (found.length === 0) return
    const parent = ancestors.at(-1) as Parents
    const index = parent.children.indexOf(node as never)
    const pieces: PhrasingContent[] = []
    let from = 0
    for (const { term, start, end } of found) {
      if (start > from) pieces.push(text(node.value.slice(from, start)))
      pieces.push(termNode(term, node.value.slice(start, end)))
      from = end
    }
    if (from < node.value.length) pieces.push(text(node.value.slice(from)))
    parent.children.splice(index, 1, ...(pieces as never[]))
    return [SKIP, index + pieces.length]
  })
  return [...seen.values()]
}

function termNode(term: Term, words: string): PhrasingContent {
  const button = element(
    'button',
    { type: 'button', className: ['term-open'], popoverTarget: `term-${term.id}`, ariaLabel: `What “${words}” means` },
    [text('?')],
  )
  return element('span', { className: ['term'] }, [text(words), button]) as unknown as PhrasingContent
}
