import { linksTo } from '@/lib/content/links'
import { termPath } from '@/lib/content/routes'
import { toolPages, type ToolSite } from '@/lib/content/selectors'
import type { Article, Page, Payer, Site } from '@/lib/content/site'
import type { DocumentKind } from './kinds'

/** One thing that a search can find: a section of a page, a card, a word or a tool. */
export interface SearchDocument {
  readonly kind: DocumentKind
  /** Where it stands, with the fragment of its heading. */
  readonly path: string
  /** The words of its own heading, or the title of its page. */
  readonly heading: string
  /** The title of the page it is a part of; empty for the page itself. */
  readonly page: string
  /** Other names and what readers call it. */
  readonly keywords: string
  readonly text: string
  /** How many other pages lead to it. */
  readonly links: number
  /** What is shown of it. */
  readonly excerpt: string
}

type Searchable = Pick<Site, 'articles' | 'payers' | 'pages' | 'terms' | 'tools' | 'search' | 'words'> & ToolSite

/** Everything that can be found, in the order of the site. */
export function searchDocuments(site: Searchable): SearchDocument[] {
  const keywords = new Map<string, string[]>()
  for (const { path, words } of site.search.keywords) keywords.set(path, [...(keywords.get(path) ?? []), ...words])
  const documents = [
    ...site.articles.flatMap((article) => sectionsOf('article', article)),
    ...site.payers.map((payer) => cardOf(payer, site)),
    ...site.pages.flatMap((page) => sectionsOf('page', page)),
    ...site.terms.map(({ id, term, match, definition }): SearchDocument => ({
      kind: 'term',
      path: termPath(id),
      heading: term,
      page: '',
      keywords: match.join(', '),
      text: definition,
      links: 0,
      excerpt: excerptOf(definition),
    })),
    ...toolsOf(site).map(({ path, title, line }): SearchDocument => ({
      kind: 'tool',
      path,
      heading: title,
      page: '',
      keywords: '',
      text: line,
      links: 0,
      excerpt: excerptOf(line),
    })),
  ]
  const leading = linksTo(site)
  return documents.map((document) => ({
    ...document,
    links: leading.get(document.path)?.size ?? 0,
    keywords: [document.keywords, ...(keywords.get(document.path) ?? [])].filter(Boolean).join(', '),
  }))
}

function sectionsOf(kind: 'article' | 'page', page: Article | Page): SearchDocument[] {
  const opening = page.sections.filter(({ heading }) => !heading).map(({ text }) => text)
  return [
    {
      kind,
      path: page.path,
      heading: page.title,
      page: '',
      keywords: '',
      text: [page.answerText, page.description, ...opening].join('\n'),
      links: 0,
      excerpt: excerptOf(page.answerText),
    },
    ...page.sections.flatMap(({ heading, text }): SearchDocument[] =>
      heading
        ? [
            {
              kind,
              path: `${page.path}#${heading.id}`,
              heading: heading.text,
              page: page.title,
              keywords: '',
              text,
              links: 0,
              excerpt: excerptOf(text),
            },
          ]
        : [],
    ),
  ]
}

/** Tools by the words that lead to them, and their other pages by their own, each address once. */
function toolsOf(site: Searchable): { path: string; title: string; line: string }[] {
  const named = site.tools.map(({ href, title, summary }) => ({ path: href, title, line: summary }))
  const paths = new Set(named.map(({ path }) => path))
  const others = toolPages(site).filter(({ path }) => !paths.has(path))
  return [...named, ...others.map(({ path, title, description }) => ({ path, title, line: description }))]
}

/** A card is found as a whole: the headings of all cards are the same. */
function cardOf(payer: Payer, { words }: Searchable): SearchDocument {
  const stances = Object.values(payer.stances).flatMap(({ policy, number, saysText, criteria }) => [policy, number, saysText, ...criteria])
  return {
    kind: 'insurer',
    path: payer.path,
    heading: payer.name,
    page: '',
    keywords: [...payer.aliases, words.payerKinds[payer.kind]].join(', '),
    text: [payer.answerText, payer.description, ...stances, ...payer.sections.map(({ text }) => text)].filter(Boolean).join('\n'),
    links: 0,
    excerpt: excerptOf(payer.answerText),
  }
}

const excerptLength = 100

/** The first words of a text, cut between two words: of its first sentence, since titles of blocks and rows of tables read badly alone. */
export function excerptOf(text: string): string {
  const sentence = text.split('\n').find((line) => /[.!?]$/.test(line)) ?? text
  const line = sentence.replace(/\s+/g, ' ').trim()
  if (line.length <= excerptLength) return line
  return `${line.slice(0, line.lastIndexOf(' ', excerptLength))} …`
}
