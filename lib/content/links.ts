import { articlePath } from './routes'
import { documentsOf } from './selectors'
import type { Article, Page, Payer, Site } from './site'

const linkPattern = /\]\((\/[^)#\s]*|)(#[^)\s]*)?\)/g

/** The addresses on this site that the text of a page leads to, each once, with its fragment. */
export function linksFrom({ path, markdown, answerHtml }: Article | Page | Payer): Set<string> {
  const written = [...markdown.matchAll(linkPattern)].map(([, page, fragment]) => (page || path) + (fragment ?? ''))
  const inAnswer = [...answerHtml.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href!)
  return new Set([...written, ...inAnswer])
}

/** For each address, the pages whose text or list of related articles leads there. A link to a part counts for its page too. */
export function linksTo(site: Pick<Site, 'articles' | 'pages' | 'payers'>): Map<string, Set<string>> {
  const leading = new Map<string, Set<string>>()
  for (const document of documentsOf(site)) {
    const related = 'related' in document ? document.related.map(articlePath) : []
    for (const target of [...linksFrom(document), ...related]) {
      for (const address of new Set([target, target.split('#')[0]!])) {
        if (address === document.path) continue
        leading.set(address, (leading.get(address) ?? new Set()).add(document.path))
      }
    }
  }
  return leading
}
