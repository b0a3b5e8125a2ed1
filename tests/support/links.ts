import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

export interface ParsedPage {
  /** Addresses on this site that its links lead to, as written. */
  readonly links: readonly string[]
  /** Every id in it. */
  readonly ids: ReadonlySet<string>
  readonly jsonLd: readonly unknown[]
  readonly canonical: string | undefined
}

/** What a page links to and can be linked by. */
export function parsePage(html: string): ParsedPage {
  const links: string[] = []
  const ids = new Set<string>()
  const jsonLd: unknown[] = []
  let canonical: string | undefined
  const visit = (node: Node) => {
    if (defaultTreeAdapter.isElementNode(node)) {
      const attribute = (name: string) => node.attrs.find((attr) => attr.name === name)?.value
      const id = attribute('id')
      if (id) ids.add(id)
      const href = attribute('href')
      if (node.tagName === 'a' && href && /^[/#]/.test(href)) links.push(href)
      if (node.tagName === 'link' && attribute('rel') === 'canonical') canonical = href
      if (node.tagName === 'script' && attribute('type') === 'application/ld+json') {
        jsonLd.push(JSON.parse(node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')))
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(html))
  return { links, ids, jsonLd, canonical }
}
