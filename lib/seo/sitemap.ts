import { documentsOf, toldNoPages } from '@/lib/content/selectors'
import { insurersPath, payerStatesPath, topicPath } from '@/lib/content/routes'
import type { IsoDate, Site } from '@/lib/content/site'

export interface SitemapEntry {
  readonly path: string
  /** The day the content of the page last changed, never the day of the build. */
  readonly lastModified: IsoDate
}

/** Every page for search engines, with the date of its own content. A list is as new as the newest page it lists. */
export function sitemapEntries(site: Site): SitemapEntry[] {
  const documents = documentsOf(site)
  const newest = (pages: readonly { updated: IsoDate }[]) =>
    pages.reduce((latest, { updated }) => (updated > latest ? updated : latest), '')
  const all = newest(documents)
  const list = (path: string, lastModified: IsoDate) => ({ path, lastModified })
  return [
    list('/', all),
    list('/articles', newest(site.articles)),
    list('/topics', all),
    list('/glossary', all),
    list('/sources', all),
    list('/search', all),
    list('/data', all),
    ...(site.payers.length > 0 ? [list(insurersPath, newest(site.payers)), list(payerStatesPath, newest(site.payers))] : []),
    list(site.checklist.path, site.checklist.updated),
    ...Object.values(site.costs.info).map(({ path, updated }) => list(path, updated)),
    ...site.topics.map(({ id }) =>
      list(topicPath(id), newest(documents.filter((document) => 'topics' in document && document.topics.includes(id))) || all),
    ),
    ...documents.map(({ path, updated }) => list(path, updated)),
    ...toldNoPages(site).map(({ path, updated }) => list(path, updated)),
  ]
}
