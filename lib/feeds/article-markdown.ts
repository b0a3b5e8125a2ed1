import type { Article, Site, Source } from '@/lib/content/site'
import { formatDay, formatDocumentDate } from '@/lib/dates/format'
import { citationOf } from './citation'

/** An article as plain Markdown for other programs: its own text, numbered sources, full addresses, no blocks of our own. */
export function articleMarkdown(article: Article, site: Pick<Site, 'tools' | 'words'>, origin: string): string {
  const { words } = site
  const numberOf = new Map(article.sources.map(({ id }, index) => [id, index + 1]))
  const plain = (markdown: string) => withAddresses(withNumbers(markdown, numberOf), origin + article.path, origin)
  return [
    `# ${article.title}`,
    '',
    plain(article.answer.trim()),
    '',
    `${words.labels.checked} ${formatDay(article.checked)}. ${words.labels.nextCheck} ${formatDay(article.nextCheck)}. ${words.site.noReviewer}. ${words.site.notAdvice}`,
    '',
    plain(withoutBlocks(article.markdown, site)),
    '',
    `## ${words.labels.sources}`,
    '',
    ...article.sources.map((source, index) => `${index + 1}. ${sourceLine(source, words)}`),
    '',
    `## ${words.labels.changes}`,
    '',
    ...article.changes.map(({ date, note }) => `- ${formatDay(date)}: ${note}`),
    '',
    `## ${words.cite.title}`,
    '',
    citationOf(article, words, origin),
    '',
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}

function sourceLine({ title, publisher, url, date, checked, kind }: Source, { labels, sourceKinds }: Site['words']): string {
  const dated = date === 'undated' ? labels.undated : `${labels.dated} ${formatDocumentDate(date)}`
  return `${title}. ${publisher} (${sourceKinds[kind]}), ${dated}, ${labels.readOn} ${formatDay(checked)}. <${url}>`
}

function withNumbers(markdown: string, numberOf: ReadonlyMap<string, number>): string {
  return markdown.replace(/\[\^([^\]\s]+)\]/g, (_, id: string) => `[${numberOf.get(id)}]`)
}

function withAddresses(markdown: string, page: string, origin: string): string {
  return markdown.replace(/\]\(([/#][^)]*)\)/g, (_, href: string) => `](${href.startsWith('#') ? page : origin}${href})`)
}

/** Our blocks as any Markdown reader shows them: a title in bold, then what they hold. */
function withoutBlocks(markdown: string, { tools, words }: Pick<Site, 'tools' | 'words'>): string {
  const { lead, call, veterans, emergency } = words.crisis
  return markdown
    .replace(/^:{3,}[a-z-]+\[(.+)\]\s*$/gm, (_, title: string) => `**${title}**\n`)
    .replace(/^:{3,}\s*$/gm, '')
    .replace(/^::crisis\s*$/gm, [lead, call, veterans, emergency].join(' '))
    .replace(/^::tool\{id="([^"]+)"\}\s*$/gm, (_, id: string) => {
      const tool = tools.find((candidate) => candidate.id === id)
      return tool ? `[${tool.title}](${tool.href}): ${tool.summary}` : ''
    })
    .replace(/^::[a-z]+\{[^}]*\}\s*$/gm, '')
    .replace(/^(#{2,4} .*?)\s*\{#[a-z0-9-]+\}\s*$/gm, '$1')
}
