import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { CaptionedTable } from './processor'

/** Blocks that hold Markdown: how they are marked up. Each needs a title. None is an `aside`: reader views leave those out, warnings and all. */
export const containerBlocks = {
  steps: { tag: 'section', className: 'steps' },
  say: { tag: 'section', className: 'say' },
  note: { tag: 'section', className: 'note' },
  warning: { tag: 'section', className: 'warning' },
  'you-may-have-read': { tag: 'section', className: 'heard' },
  example: { tag: 'section', className: 'example' },
  table: { tag: 'div', className: 'table' },
} as const

/** Blocks of one line, with the attribute each one needs. */
export const leafBlocks = { tool: 'id', figure: 'id', checklist: 'group', crisis: null } as const

export type ContainerName = keyof typeof containerBlocks
export type LeafName = keyof typeof leafBlocks

export function isContainerName(name: string): name is ContainerName {
  return Object.hasOwn(containerBlocks, name)
}

export function isLeafName(name: string): name is LeafName {
  return Object.hasOwn(leafBlocks, name)
}

/** The words in square brackets behind the name of a block. */
export function labelOf(node: ContainerDirective): Paragraph | undefined {
  const first = node.children[0]
  return first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined
}

/** What stands inside a block, its title left out. */
export function contentOf(node: ContainerDirective): (BlockContent | DefinitionContent)[] {
  return labelOf(node) ? node.children.slice(1) : node.children
}

/** A node that becomes an element of our own. */
export function element(
  tag: string,
  properties: Record<string, string | string[]>,
  children: (RootContent | PhrasingContent)[],
): Paragraph {
  return { type: 'paragraph', data: { hName: tag, hProperties: properties }, children: children as PhrasingContent[] }
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

/** The words that leaf blocks print. */
export interface LeafWords {
  tool(id: string): { href: string; title: string; summary: string }
  crisis: PhrasingContent[]
}

/** Rewrites a container block as an element with a title. */
export function renderContainer(node: ContainerDirective): RootContent {
  const name = node.name as ContainerName
  const { tag, className } = containerBlocks[name]
  const label = labelOf(node)
  const inner = contentOf(node)
  if (name === 'table') {
    const table = inner.find((child): child is CaptionedTable => child.type === 'table')
    if (table && label) table.caption = label
    return element('div', { className: ['table'] }, inner)
  }
  const title = label ? [element('p', { className: ['block-title'] }, label.children)] : []
  return element(tag, { className: ['block', className] }, [...title, ...inner])
}

/** Rewrites a tool or crisis line as an element. Figures and checklists are drawn by components instead. */
export function renderLeaf(node: LeafDirective, words: LeafWords): RootContent {
  if (node.name === 'crisis') return element('p', { className: ['crisis'] }, words.crisis)
  const tool = words.tool(node.attributes?.id ?? '')
  const link: PhrasingContent = {
    type: 'link',
    url: tool.href,
    data: { hProperties: { className: ['tool'] } },
    children: [
      { type: 'strong', children: [text(tool.title)] },
      element('span', { className: ['block-line'] }, [text(tool.summary)]) as unknown as PhrasingContent,
    ],
  }
  return element('p', {}, [link])
}
