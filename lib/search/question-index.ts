import { topicPath } from '@/lib/content/routes'
import { toolPages, type ToolSite } from '@/lib/content/selectors'
import type { DocumentHeading, Site } from '@/lib/content/site'

export interface IndexedPage {
  readonly path: string
  readonly title: string
  readonly questions: readonly DocumentHeading[]
}

export interface IndexedTopic {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly pages: readonly IndexedPage[]
}

/** Every page under the topic it is at home in, with the questions it answers; then the insurers, then the tools. */
export function questionIndex(site: Pick<Site, 'articles' | 'topics' | 'payers' | 'tools' | 'words'> & ToolSite): IndexedTopic[] {
  const { insurersTitle, topicTools } = site.words.labels
  const plain = ({ path, title }: { path: string; title: string }): IndexedPage => ({ path, title, questions: [] })
  return [
    ...site.topics.map(({ id, title }) => ({
      id,
      title,
      path: topicPath(id),
      pages: site.articles
        .filter(({ topics }) => topics[0] === id)
        // What is not known stands at the end of every article; a list of fifty such lines would hide the questions.
        .map((article) => ({
          path: article.path,
          title: article.title,
          questions: article.toc.filter((heading) => heading.id !== 'what-we-do-not-know'),
        })),
    })),
    { id: 'insurers', title: insurersTitle, path: '/insurers', pages: site.payers.map(plain) },
    { id: 'tools', title: topicTools, path: '/topics', pages: toolPages(site).map(plain) },
  ].filter(({ pages }) => pages.length > 0)
}
