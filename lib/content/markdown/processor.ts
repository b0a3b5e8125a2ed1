import { defaultSchema, type Schema } from 'hast-util-sanitize'
import type { Element, ElementContent } from 'hast'
import type { Paragraph, Parents, Root, Table, TableRow } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import type { Processor } from 'unified'
import { typographic } from '@/lib/words/typographic'

/** Every class that our own transforms write. Anything else an editor could smuggle in is dropped. */
const blockClasses = ['block', 'steps', 'say', 'note', 'warning', 'heard', 'example', 'crisis', 'tool', 'block-title', 'block-line']

/** remark-html's own rules, widened by exactly what our transforms write. */
const schema: Schema = {
  ...defaultSchema,
  // Heading ids and citations must keep the addresses we gave them.
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), 'button', 'section', 'caption'],
  protocols: { ...defaultSchema.protocols, href: [...(defaultSchema.protocols?.href ?? []), 'tel', 'sms'] },
  attributes: {
    ...defaultSchema.attributes,
    a: ['href', 'ariaLabel', ['className', 'tool', 'anchor']],
    section: [['className', ...blockClasses], 'ariaLabel'],
    p: [['className', ...blockClasses]],
    span: [['className', 'term', 'block-line']],
    sup: [['className', 'cite']],
    button: [['type', 'button'], 'popoverTarget', 'ariaLabel', ['className', 'term-open']],
    div: [['className', 'table']],
    td: ['dataLabel'],
    th: ['scope'],
  },
}

/** Block directives only: the inline kind would eat the colon of `4:30pm` or `50:50`. */
function blockDirectives(this: Processor) {
  const data = this.data()
  const { flow } = directive()
  ;(data.micromarkExtensions ??= []).push({ flow: flow ?? {} })
  ;(data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown())
}

type ToHastState = { all(node: TableRow['children'][number] | Paragraph): ElementContent[] }

/** A table inside a table block carries the block's title. */
export type CaptionedTable = Table & { caption?: Paragraph }

/** A table with header scopes; the first cell of a row names the row. Each cell also carries its column's words, for narrow screens. */
function tableToHast(state: ToHastState, node: CaptionedTable): Element {
  const [head, ...rows] = node.children
  const labels = head?.children.map((cell) => textOf(state.all(cell))) ?? []
  const element = (tagName: string, children: ElementContent[], properties = {}): Element => ({
    type: 'element',
    tagName,
    properties,
    children,
  })
  return element('table', [
    ...(node.caption ? [element('caption', state.all(node.caption))] : []),
    element('thead', [element('tr', head?.children.map((cell) => element('th', state.all(cell), { scope: 'col' })) ?? [])]),
    element(
      'tbody',
      rows.map((row) =>
        element(
          'tr',
          row.children.map((cell, index) =>
            index === 0 ? element('th', state.all(cell), { scope: 'row' }) : element('td', state.all(cell), { dataLabel: labels[index] }),
          ),
        ),
      ),
    ),
  ])
}

function textOf(nodes: ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' && node.tagName !== 'sup' ? textOf(node.children) : ''))
    .join('')
    .trim()
}

/** The one Markdown processor: GFM, block directives, and remark-html with its sanitising on. */
export const processor = remark()
  .use(remarkGfm)
  .use(blockDirectives)
  .use(remarkHtml, { sanitize: schema, handlers: { table: tableToHast as never } })
  .freeze()

/** Reads Markdown, with its quotation marks set. */
export function parseMarkdown(markdown: string): Root {
  const tree = processor.parse(markdown)
  setQuotes(tree, '')
  return tree
}

/** A mark opens or closes by what stands in front of it, though that may be in another node. Returns the last character. */
function setQuotes(parent: Parents, before: string): string {
  const isText = parent.type === 'paragraph' || parent.type === 'heading' || parent.type === 'tableCell'
  let last = isText ? '' : before
  for (const node of parent.children) {
    if (node.type === 'text') node.value = typographic(node.value, last)
    if ('children' in node) last = setQuotes(node, last)
    else if ('value' in node) last = node.value.at(-1) ?? last
  }
  return last
}

/** Writes a transformed tree as safe HTML. */
export function toSafeHtml(tree: Root): string {
  return processor.stringify(tree).trim()
}
