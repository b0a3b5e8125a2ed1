import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { Problem } from '../problems'
import type { Term, Tool } from '../schemas/data'
import { labelOf, leafBlocks, renderContainer, renderLeaf, text } from './blocks'
import { CitationNumbers, renderCitations, withDefinitions } from './citations'
import { linkTerms, type TermFinder } from './glossary'
import { identifyHeadings, type DocumentHeading } from './headings'
import { lintArticle, lintBody, lintHeadings } from './lint'
import { parseMarkdown, toSafeHtml } from './processor'
import { gradeOf } from './readability'

/** Something a text points at, with the place where it does. */
export interface Pointer {
  readonly value: string
  readonly line: number
  readonly column: number
}

/** A body that has been read but not yet rendered: what it points at can still be checked against the rest of the site. */
export interface ParsedBody {
  readonly file: string
  readonly tree: Root
  readonly headings: readonly DocumentHeading[]
  readonly links: readonly Pointer[]
  readonly citations: readonly Pointer[]
  /** What its one-line blocks name. */
  readonly blocks: readonly (Pointer & { readonly block: 'tool' | 'figure' | 'checklist' })[]
  readonly problems: readonly Problem[]
}

/** A part of a rendered body: HTML, or the place of something that a component draws. */
export type BodyPart =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'checklist'; readonly group: string }

/** The text under one heading, for search. The text above the first heading has no heading. */
export interface Section {
  readonly heading: DocumentHeading | null
  readonly text: string
}

export interface RenderedBody {
  readonly answerHtml: string
  readonly answerText: string
  readonly parts: readonly BodyPart[]
  readonly toc: readonly DocumentHeading[]
  readonly sections: readonly Section[]
  /** Source ids in the order of their numbers. */
  readonly sources: readonly string[]
  readonly terms: readonly Term[]
  readonly words: number
  readonly grade: number
}

export interface RenderWords {
  readonly tools: ReadonlyMap<string, Tool>
  readonly crisis: string
}

function place(node: Nodes | undefined): { line: number; column: number } {
  return { line: node?.position?.start.line ?? 1, column: node?.position?.start.column ?? 1 }
}

/** Reads a body. `kind` says whether the rules for articles hold too. Faults are listed, not thrown. */
export function parseBody(body: string, file: string, kind: 'article' | 'page'): ParsedBody {
  const tree = parseMarkdown(withDefinitions(body))
  const problems: Problem[] = []
  const report = (node: Nodes | undefined, message: string) => problems.push({ file, ...place(node), message })
  if (body.trim() === '') problems.push({ file, line: 1, column: 1, message: 'There is no text below the front matter. Write it.' })
  lintBody(tree, body, body.split('\n').length, report)
  if (kind === 'article' && tree.children.length > 0) lintArticle(tree, report)
  const headings = identifyHeadings(tree)
  lintHeadings(headings, report)
  return {
    file,
    tree,
    headings: headings.map(({ id, text, depth }) => ({ id, text, depth })),
    ...pointersOf(tree),
    problems,
  }
}

/** Reads a piece of inline Markdown that stands in YAML, such as an answer. Positions are the caller's to add. */
export function parseInline(markdown: string, file: string, at: { line: number; column: number }): ParsedBody {
  const tree = parseMarkdown(withDefinitions(markdown))
  const problems: Problem[] = []
  const report = (_node: Nodes | undefined, message: string) => problems.push({ file, ...at, message })
  const blocks = tree.children.filter((node) => node.type !== 'footnoteDefinition')
  if (blocks.length !== 1 || blocks[0]?.type !== 'paragraph') report(undefined, 'This text must be one paragraph of inline Markdown.')
  lintBody(tree, markdown, 0, report)
  const { links, citations, blocks: pointers } = pointersOf(tree)
  const here = <T extends Pointer>(list: readonly T[]) => list.map((pointer) => ({ ...pointer, ...at }))
  return { file, tree, headings: [], links: here(links), citations: here(citations), blocks: here(pointers), problems }
}

function pointersOf(tree: Root): Pick<ParsedBody, 'links' | 'citations' | 'blocks'> {
  const links: Pointer[] = []
  const citations: Pointer[] = []
  const blocks: ParsedBody['blocks'][number][] = []
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP
    if (node.type === 'link' && /^[/#]/.test(node.url)) links.push({ value: node.url, ...place(node) })
    if (node.type === 'footnoteReference') citations.push({ value: node.label ?? node.identifier, ...place(node) })
    if (node.type === 'leafDirective' && (node.name === 'tool' || node.name === 'figure' || node.name === 'checklist')) {
      const value = node.attributes?.[leafBlocks[node.name]]
      if (value) blocks.push({ value, block: node.name, ...place(node) })
    }
  })
  return { links, citations, blocks }
}

/** Renders an answer and the body below it as one page: one numbering of sources, each term opened once. */
export function renderBody(
  answer: ParsedBody | null,
  body: ParsedBody,
  finder: TermFinder,
  words: RenderWords,
  numbers = new CitationNumbers(),
): RenderedBody {
  const answerText = answer ? plainText(answer.tree.children) : ''
  if (answer) renderCitations(answer.tree, numbers)
  const sections = sectionsOf(body)
  const prose = sections.map((section) => section.text).join('\n')

  const leafWords = {
    tool: (id: string) => words.tools.get(id)!,
    crisis: (parseMarkdown(words.crisis).children[0] as { children: PhrasingContent[] }).children,
  }
  renderCitations(body.tree, numbers)
  renderBlocks(body.tree, leafWords)
  const terms = linkTerms(body.tree, finder)
  addAnchors(body.tree)

  return {
    answerHtml: answer ? toSafeHtml(answer.tree) : '',
    answerText,
    parts: partsOf(body.tree),
    toc: body.headings.filter((heading) => heading.depth === 2),
    sections,
    sources: [...numbers.ids],
    terms,
    words: prose.split(/\s+/).filter(Boolean).length,
    grade: gradeOf(`${answerText}\n${prose}`),
  }
}

/** Renders inline Markdown that carries its own citations, continuing the numbering of its page. */
export function renderInline(parsed: ParsedBody, numbers: CitationNumbers): string {
  renderCitations(parsed.tree, numbers)
  return toSafeHtml(parsed.tree).replace(/^<p>|<\/p>$/g, '')
}

function renderBlocks(parent: Root | { children: RootContent[] }, words: Parameters<typeof renderLeaf>[1]): void {
  parent.children = parent.children.map((node) => {
    if ('children' in node && node.type !== 'leafDirective') renderBlocks(node as { children: RootContent[] }, words)
    if (node.type === 'containerDirective') return renderContainer(node)
    if (node.type === 'leafDirective' && !isSlot(node)) return renderLeaf(node, words)
    return node
  })
}

function isSlot(node: RootContent): node is LeafDirective {
  return node.type === 'leafDirective' && (node.name === 'figure' || node.name === 'checklist')
}

/** Every heading ends in a link to itself, so that it can be cited. */
function addAnchors(tree: Root): void {
  for (const node of tree.children) {
    if (node.type !== 'heading') continue
    const { id } = node.data?.hProperties as { id: string }
    const label = `Link to “${toString(node)}”`
    node.children.push({
      type: 'link',
      url: `#${id}`,
      data: { hProperties: { className: ['anchor'], ariaLabel: label } },
      children: [text('#')],
    })
  }
}

function partsOf(tree: Root): BodyPart[] {
  const parts: BodyPart[] = []
  let pending: RootContent[] = []
  const flush = () => {
    if (pending.length > 0) parts.push({ kind: 'html', html: toSafeHtml({ type: 'root', children: pending }) })
    pending = []
  }
  for (const node of tree.children) {
    if (!isSlot(node)) {
      pending.push(node)
      continue
    }
    flush()
    const value = node.attributes?.[leafBlocks[node.name as 'figure' | 'checklist']] ?? ''
    parts.push(node.name === 'figure' ? { kind: 'figure', id: value } : { kind: 'checklist', group: value })
  }
  flush()
  return parts
}

function sectionsOf(body: ParsedBody): Section[] {
  const sections: { heading: DocumentHeading | null; nodes: RootContent[] }[] = [{ heading: null, nodes: [] }]
  let index = 0
  for (const node of body.tree.children) {
    if (node.type === 'heading') sections.push({ heading: body.headings[index++]!, nodes: [] })
    else sections.at(-1)!.nodes.push(node)
  }
  return sections
    .map(({ heading, nodes }) => ({ heading, text: plainText(nodes) }))
    .filter((section) => section.heading !== null || section.text !== '')
}

/** The words of some nodes: one line a block, citations left out. */
export function plainText(nodes: readonly RootContent[]): string {
  return nodes
    .flatMap((node): string[] => {
      if (node.type === 'footnoteDefinition' || node.type === 'leafDirective') return []
      if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') return [plainText(node.children as RootContent[])]
      if (node.type === 'containerDirective') {
        const label = labelOf(node)
        return [label ? toString(label) : '', plainText(node.children.filter((child) => child !== label))]
      }
      if (node.type === 'table') return node.children.map((row) => row.children.map((cell) => toString(cell)).join(', '))
      return [toString(node)]
    })
    .filter(Boolean)
    .join('\n')
}
