import { documentsOf, toolPages } from '@/lib/content/selectors'
import { insurersPath, payerStatesPath, topicPath } from '@/lib/content/routes'
import type { IsoDate, Site } from '@/lib/content/site'

export interface ShareImageEntry {
  readonly path: string
  readonly title: string
  /** The file name below `/og/`. */
  readonly file: string
  /** The day its facts were checked; null for a list of pages. */
  readonly checked: IsoDate | null
}

/** One picture for every page that can be shared. */
export function shareImages(site: Site): ShareImageEntry[] {
  const { labels, home } = site.words
  const lists = [
    { path: '/home', title: home.question },
    { path: '/articles', title: labels.articlesTitle },
    { path: '/topics', title: labels.topicsTitle },
    { path: '/glossary', title: labels.glossaryTitle },
    { path: '/sources', title: labels.sourcesTitle },
    { path: insurersPath, title: labels.insurersTitle },
    { path: payerStatesPath, title: site.insurers.states.title },
    { path: '/search', title: site.search.words.title },
    { path: '/data', title: site.words.data.title },
    ...site.topics.map(({ id, title }) => ({ path: topicPath(id), title })),
  ]
  return [...lists.map((list) => ({ ...list, checked: null })), ...documentsOf(site), ...toolPages(site)].map(
    ({ path, title, checked }) => ({
      path,
      title,
      file: `${path.slice(1)}.png`,
      checked,
    }),
  )
}
