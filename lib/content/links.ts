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

type LinkedSite = Pick<Site, 'articles' | 'pages' | 'payers'>

// A site does not change, and every article asks for the same links.
const found = new WeakMap<LinkedSite, ReadonlyMap<string, ReadonlySet<string>>>()

/** For each address, the pages whose text or list of related articles leads there. A link to a part counts for its page too. */
export function linksTo(site: LinkedSite): ReadonlyMap<string, ReadonlySet<string>> {
  const known = found.get(site)
  if (known) return known
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
  found.set(site, leading)
  return leading
}
