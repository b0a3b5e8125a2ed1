import { documentsOf, toldNoPages } from '@/lib/content/selectors'
import { insurersPath, payerStatesPath, topicPath } from '@/lib/content/routes'
import type { Site } from '@/lib/content/site'

export interface ShareImageEntry {
  readonly path: string
  readonly title: string
  /** The file name below `/og/`. */
  readonly file: string
}

/** One picture for every page that can be shared. */
export function shareImages(site: Site): ShareImageEntry[] {
  const { labels, home } = site.words
  const pages = [
    { path: '/home', title: home.question },
    { path: '/articles', title: labels.articlesTitle },
    { path: '/topics', title: labels.topicsTitle },
    { path: '/glossary', title: labels.glossaryTitle },
    { path: '/sources', title: labels.sourcesTitle },
    { path: insurersPath, title: labels.insurersTitle },
    { path: payerStatesPath, title: site.insurers.states.title },
    { path: site.checklist.path, title: site.checklist.title },
    ...Object.values(site.costs.info).map(({ path, title }) => ({ path, title })),
    { path: '/search', title: site.search.words.title },
    { path: '/data', title: site.words.data.title },
    ...site.topics.map(({ id, title }) => ({ path: topicPath(id), title })),
    ...documentsOf(site).map(({ path, title }) => ({ path, title })),
    ...toldNoPages(site).map(({ path, title }) => ({ path, title })),
  ]
  return pages.map(({ path, title }) => ({ path, title, file: `${path.slice(1)}.png` }))
}
