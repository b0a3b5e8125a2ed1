import type { Heading, ListItem, Nodes, Parents, Root, Table } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import { EXIT, visit } from 'unist-util-visit'
import { containerBlocks, contentOf, isContainerName, isLeafName, labelOf, leafBlocks } from './blocks'
import type { DocumentHeading } from './headings'

export type Report = (node: Nodes | undefined, message: string) => void

const money = /\$\s?\d/
const percentage = /\d\s?(?:%|percent\b)/
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const dayFirst = new RegExp(String.raw`\b\d{1,2} ${month}\b`)
const date = new RegExp(String.raw`\b${month} \d{1,2}\b|(?<![\d.-])(?:19|20)\d{2}(?![\d]|[.-]\d)`)

/** Whether a text holds an amount of money, a percentage or a date, which must not stand without a source. */
export function holdsFigure(text: string): boolean {
  return money.test(text) || percentage.test(text) || date.test(text)
}

/** Everything that can be wrong with one body by itself. Whether its links and citations lead anywhere is checked later. */
export function lintBody(tree: Root, source: string, lastLine: number, report: Report): void {
  lintNodes(tree, report)
  lintBlocks(tree, source, report)
  lintCitations(tree, report)
  for (const node of tree.children) {
    if (node.type === 'footnoteDefinition' && (node.position?.start.line ?? 0) <= lastLine) {
      report(node, 'The text of a footnote is written here. Remove it: the page lists the sources by itself.')
    }
  }
}

function lintNodes(tree: Root, report: Report): void {
  visit(tree, (node, _index, parent) => {
    switch (node.type) {
      case 'html':
        report(node, 'Raw HTML is not allowed. Write it in Markdown, or use a block.')
        return
      case 'image':
        report(
          node,
          node.alt
            ? 'A picture stands in the text. Draw it as a figure and show it with ::figure{id="…"}.'
            : 'A picture has no alternative text. Say in words what it shows, and show it with ::figure{id="…"}.',
        )
        return
      case 'link':
        lintLink(node.url, node, report)
        return
      case 'linkReference':
      case 'imageReference':
      case 'definition':
        report(node, 'Links with a label are not used here. Write the address behind the words: [words](/articles/name).')
        return
      case 'table':
        if (!isBlock(parent, 'table')) report(node, 'A table has no caption. Put it in a block: :::table[What it shows] … :::')
        lintColumns(node, report)
        return
      case 'list':
        if (node.children.length > 7) report(node, `A list has ${node.children.length} items. Keep to seven, or divide it under headings.`)
        return
      case 'listItem':
        if ((node as ListItem).checked != null) report(node, 'A task list stands in the text. Use a plain list, or ::checklist{group="…"}.')
        return
      case 'text':
        if (/(?:^|\n)\s*:{2,}\s*[a-z]?/.test(node.value) && parent?.type === 'paragraph') {
          report(
            node,
            'A line with colons is not read as a block. Put an empty line above it, and check its spelling and its closing line.',
          )
        }
        if (dayFirst.test(node.value)) report(node, 'A date has its day in front. Write it as December 31, 2026.')
        return
    }
  })
}

/** On a narrow screen each cell carries the name of its column, and a screen reader says it. */
function lintColumns(table: Table, report: Report): void {
  table.children[0]?.children.forEach((cell, index) => {
    if (!toString(cell).trim()) report(cell, `Column ${index + 1} of the table has no heading. Name what stands in it.`)
  })
}

const allowedScheme = /^(?:tel|sms|mailto):/

function lintLink(url: string, node: Nodes, report: Report): void {
  if (url.startsWith('/') || url.startsWith('#') || allowedScheme.test(url)) return
  if (/^https?:/.test(url)) {
    report(node, `A link leaves the site (${url}). Add the page to content/data/sources.yml and cite it with [^id].`)
  } else {
    report(node, `The link "${url}" is not safe or has no scheme. Start it with /, #, tel:, sms: or mailto:.`)
  }
}

function isBlock(node: unknown, name: string): boolean {
  const directive = node as Partial<ContainerDirective> | undefined
  return directive?.type === 'containerDirective' && directive.name === name
}

function lintBlocks(tree: Root, source: string, report: Report): void {
  const lines = source.split('\n')
  visit(tree, (node, _index, parent) => {
    if (node.type === 'containerDirective') lintContainer(node, parent, lines, report)
    if (node.type === 'leafDirective') lintLeaf(node, parent, report)
  })
}

function lintContainer(node: ContainerDirective, parent: Parents | undefined, lines: readonly string[], report: Report): void {
  if (!isContainerName(node.name)) {
    report(node, `There is no block ":::${node.name}". Use one of ${Object.keys(containerBlocks).join(', ')}.`)
    return
  }
  if (!isClosed(node, lines)) {
    // A closing line closes the outermost open block, so the fault may be the one around this one.
    const around = parent?.type === 'containerDirective' ? `, or the block ":::${parent.name}" above it is not` : ''
    report(node, `The block ":::${node.name}" is not closed${around}. Add a line ::: at its end.`)
  }
  if (!labelOf(node)) report(node, `The block ":::${node.name}" has no title. Write it as :::${node.name}[Title].`)
  const content = contentOf(node)
  if (content.length === 0) report(node, `The block ":::${node.name}" is empty. Write its text, or remove it.`)
  if (node.name === 'table' && (content.length !== 1 || content[0]?.type !== 'table')) {
    report(node, 'A table block holds exactly one table and nothing else. Move the rest out of it.')
  }
  if (node.name === 'steps') {
    const list = content.length === 1 ? content[0] : undefined
    if (list?.type !== 'list' || !list.ordered || list.children.length > 5) {
      report(node, 'A steps block holds one numbered list of one to five steps. Move the rest out of it.')
    }
  }
}

function isClosed(node: ContainerDirective, lines: readonly string[]): boolean {
  const { line, column } = node.position!.end
  return /^\s*:{3,}$/.test((lines[line - 1] ?? '').slice(0, column - 1).trimEnd())
}

function lintLeaf(node: LeafDirective, parent: Parents | undefined, report: Report): void {
  if (!isLeafName(node.name)) {
    report(node, `There is no block "::${node.name}". Use one of ${Object.keys(leafBlocks).join(', ')}.`)
    return
  }
  const needed = leafBlocks[node.name]
  for (const name of Object.keys(node.attributes ?? {})) {
    if (name !== needed) report(node, `The block "::${node.name}" knows no "${name}". Remove it.`)
  }
  if (needed && !node.attributes?.[needed]) {
    report(node, `The block "::${node.name}" names nothing. Write it as ::${node.name}{${needed}="…"}.`)
  }
  if ((node.name === 'figure' || node.name === 'checklist') && parent?.type !== 'root') {
    report(node, `The block "::${node.name}" stands inside another one. Move it out.`)
  }
}

/** Reports every paragraph, list item or block with a figure or date in it and no citation. */
function lintCitations(tree: Root, report: Report): void {
  for (const unit of unitsOf(tree)) {
    let figure: Nodes | undefined
    let cited = false
    visit(unit, (node) => {
      if (node.type === 'footnoteReference') cited = true
      if (node.type === 'text' && !figure && holdsFigure(node.value)) figure = node
      if (cited) return EXIT
    })
    if (figure && !cited) {
      report(figure, `No source is cited for "${excerpt(toString(figure))}". Put [^source-id] behind the fact, or leave the figure out.`)
    }
  }
}

function unitsOf(parent: Parents): Nodes[] {
  return (parent.children as Nodes[]).flatMap((node) => {
    if (node.type === 'list') return [...node.children]
    if (isBlock(node, 'say') || node.type === 'heading' || node.type === 'footnoteDefinition') return []
    if (isBlock(node, 'steps')) return unitsOf(node as Parents)
    return [node]
  })
}

function excerpt(text: string): string {
  const figure = [money, percentage, date].map((pattern) => text.search(pattern)).filter((index) => index >= 0)
  const start = Math.max(0, Math.min(...figure) - 20)
  return text
    .slice(start, start + 50)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Addresses that a page uses for its own parts. */
const reserved = /^(?:source-\d+|term-.+|main|sources|changes|related|cite|top|answer)$/

export function lintHeadings(headings: readonly (DocumentHeading & { node: Heading })[], report: Report): void {
  let previous = 1
  const seen = new Set<string>()
  for (const { node, id } of headings) {
    if (node.depth === 1) {
      report(node, 'A heading of the first level stands in the text. The title is the first level: start with ##.')
    } else if (node.depth > 4) {
      report(node, 'A heading is deeper than ####. Use fewer levels.')
    } else if (node.depth > previous + 1) {
      report(node, `A heading skips a level: ${'#'.repeat(node.depth)} follows ${'#'.repeat(previous)}. Use ${'#'.repeat(previous + 1)}.`)
    }
    previous = Math.max(node.depth, 2)
    if (id === '') report(node, 'A heading has no letters to make an address of. Add {#address} behind it.')
    else if (reserved.test(id)) report(node, `The address #${id} is used by the page itself. Add another one: {#address}.`)
    else if (seen.has(id)) report(node, `The address #${id} is used by an earlier heading. Reword one, or add {#address} behind it.`)
    seen.add(id)
  }
}

/** What an article must hold beyond what every page must. */
export function lintArticle(tree: Root, report: Report): void {
  const first = tree.children[0]
  const title = isBlock(first, 'steps') ? toString(labelOf(first as ContainerDirective)) : ''
  if (title !== 'Do this next') {
    report(first, 'The article does not open with what to do. Put a block :::steps[Do this next] first.')
  }
  let hasTool = false
  visit(tree, 'leafDirective', (node) => {
    if (node.name === 'tool' || node.name === 'checklist') hasTool = true
  })
  if (!hasTool) report(tree.children.findLast(({ type }) => type !== 'footnoteDefinition'), 'The article leads to no tool. End it with ::tool{id="checklist"} or another tool.')
}
