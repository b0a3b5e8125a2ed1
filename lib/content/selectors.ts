import type { Article, IsoDate, Page, Payer, Site, Source, ToldNo } from './site'

type Documents = Pick<Site, 'articles' | 'pages' | 'payers'>

/** Every page that was written in Markdown. */
export function documentsOf(site: Documents): (Article | Page | Payer)[] {
  return [...site.articles, ...site.pages, ...site.payers]
}

/** The pages on denials, deadlines, letters, state help and gaps. */
export function toldNoPages({ toldNo }: Pick<Site, 'toldNo'>): ToldNo['letterIndex'][] {
  const { denied, pastDecisions, deadlines, letterIndex, letters, stateHelp, gaps } = toldNo
  return [denied, pastDecisions, deadlines, letterIndex, ...letters, stateHelp, gaps]
}

/** What every page of a tool has: the checklist, the cost pages, and those for people who were told no. */
export interface ToolPage {
  readonly path: string
  readonly title: string
  readonly description: string
  readonly updated: IsoDate
  readonly checked: IsoDate
  readonly changes: readonly { readonly date: IsoDate; readonly note: string }[]
}

export type ToolSite = Pick<Site, 'checklist' | 'costs' | 'toldNo'>

/** The pages of the tools. */
export function toolPages(site: ToolSite): ToolPage[] {
  return [site.checklist, ...Object.values(site.costs.info), ...toldNoPages(site)]
}

/** The last day on which the facts of some page were checked. */
export function lastChecked(site: Documents): IsoDate {
  return documentsOf(site).reduce((latest, { checked }) => (checked > latest ? checked : latest), '')
}

/** The last day on which the words of some page changed. */
export function lastUpdated(site: Documents): IsoDate {
  return documentsOf(site).reduce((latest, { updated }) => (updated > latest ? updated : latest), '')
}

/** The Markdown page at a path, or undefined when the path belongs to something else. */
export function pageAt(site: Documents, path: string): Article | Page | Payer | undefined {
  return documentsOf(site).find((document) => document.path === path)
}

/** The articles that name a topic; those that are at home in it come first. */
export function articlesOn(site: Pick<Site, 'articles'>, topic: string): Article[] {
  const naming = site.articles.filter(({ topics }) => topics.includes(topic))
  return [...naming.filter(({ topics }) => topics[0] === topic), ...naming.filter(({ topics }) => topics[0] !== topic)]
}

/** The articles of a list of slugs. The content check has made sure that each is there. */
export function articlesBySlug(site: Pick<Site, 'articles'>, slugs: readonly string[]): Article[] {
  return slugs.flatMap((slug) => site.articles.filter((article) => article.slug === slug))
}

/** The pages that cite a source, in the order of their titles. */
export function pagesCiting(
  site: Documents & Pick<Site, 'checklist' | 'costs' | 'toldNo'>,
  source: Source,
): { path: string; title: string }[] {
  return [...documentsOf(site), site.checklist, ...Object.values(site.costs.info), ...toldNoPages(site)]
    .filter(({ sources }) => sources.some(({ id }) => id === source.id))
    .map(({ path, title }) => ({ path, title }))
    .sort((a, b) => a.title.localeCompare(b.title))
}
