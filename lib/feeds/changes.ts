import { documentsOf, toolPages, type ToolSite } from '@/lib/content/selectors'
import type { IsoDate, Site } from '@/lib/content/site'

/** One thing that changed for readers, and why. */
export interface Change {
  /** An address of its own: the page, the day, and which of that day's changes it is. */
  readonly id: string
  readonly path: string
  readonly title: string
  readonly date: IsoDate
  readonly note: string
}

export type ChangingSite = Pick<Site, 'articles' | 'pages' | 'payers'> & ToolSite

/** What changed on every page, newest first, as its front matter says. Nothing here depends on when the site was built. */
export function changesOf(site: ChangingSite): Change[] {
  return [...documentsOf(site), ...toolPages(site)]
    .flatMap(({ path, title, changes }) =>
      changes.map(({ date, note }, index) => {
        const earlierThatDay = changes.slice(index + 1).filter((change) => change.date === date).length
        return { id: `${path}#change-${date}${earlierThatDay > 0 ? `-${earlierThatDay + 1}` : ''}`, path, title, date, note }
      }),
    )
    .sort((a, b) => b.date.localeCompare(a.date) || a.path.localeCompare(b.path))
}
