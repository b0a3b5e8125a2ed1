import type { PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { element, text } from './blocks'

/** Numbers the sources of a page in the order in which they are first cited. */
export class CitationNumbers {
  private readonly order: string[] = []
  private readonly uses = new Map<string, number>()

  /** The number of a source on this page, from 1, and how often it has been cited so far. */
  cite(id: string): { number: number; use: number } {
    if (!this.order.includes(id)) this.order.push(id)
    const use = (this.uses.get(id) ?? 0) + 1
    this.uses.set(id, use)
    return { number: this.order.indexOf(id) + 1, use }
  }

  get ids(): readonly string[] {
    return this.order
  }
}

const reference = /\[\^([^\]\s]+)\]/g

/**
 * Markdown knows a footnote only when its text is defined. Editors write none, so one is added below the text
 * for every citation; line numbers of the text stay as they are.
 */
export function withDefinitions(markdown: string): string {
  const ids = new Set([...markdown.matchAll(reference)].map((match) => match[1]))
  return `${markdown}\n\n${[...ids].map((id) => `[^${id}]: .`).join('\n\n')}\n`
}

/** Takes the added definitions out again and turns each citation into a numbered link to the list of sources. */
export function renderCitations(tree: Root, numbers: CitationNumbers): void {
  tree.children = tree.children.filter((node) => node.type !== 'footnoteDefinition')
  visit(tree, 'footnoteReference', (node, index, parent) => {
    const { number } = numbers.cite(node.identifier)
    const link: PhrasingContent = {
      type: 'link',
      url: `#source-${number}`,
      data: { hProperties: { ariaLabel: `Source ${number}` } },
      children: [text(String(number))],
    }
    parent!.children[index!] = element('sup', { className: ['cite'] }, [link]) as never
  })
}
