import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** A heading with the address it is linked by. */
export interface DocumentHeading {
  readonly id: string
  readonly text: string
  readonly depth: 2 | 3 | 4
}

const explicitId = /\s*\{#([a-z0-9-]+)\}\s*$/

/** Lower-case words joined by hyphens, as they stand in an address. */
export function slugify(words: string): string {
  return words
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** Reads the address of a heading and takes a `{#address}` at its end out of its words. */
export function readHeading(heading: Heading): { id: string; text: string } {
  const last = heading.children.at(-1)
  let id: string | undefined
  if (last?.type === 'text') {
    const match = explicitId.exec(last.value)
    if (match) {
      id = match[1]
      last.value = last.value.slice(0, match.index)
    }
  }
  const words = toString(heading, { includeImageAlt: false }).trim()
  return { id: id ?? slugify(words), text: words }
}

/** Gives every heading its id and returns them in order. Headings of other depths are the checker's to report. */
export function identifyHeadings(tree: Root): (DocumentHeading & { node: Heading })[] {
  return tree.children
    .filter((node): node is Heading => node.type === 'heading')
    .map((node) => {
      const { id, text } = readHeading(node)
      node.data = { ...node.data, hProperties: { id } }
      return { id, text, depth: node.depth as 2 | 3 | 4, node }
    })
}
