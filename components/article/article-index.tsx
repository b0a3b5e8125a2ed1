import { ListingPage } from '@/components/ui/listing-page'
import { OverdueMark } from '@/components/ui/overdue-mark'
import { articlePath } from '@/lib/content/routes'
import type { Article, InterfaceWords, Site } from '@/lib/content/site'

/** All articles, each under the topic it is at home in, in the order of the topics. */
export function ArticleIndex({ site }: { site: Pick<Site, 'articles' | 'topics' | 'words'> }) {
  const { labels } = site.words
  return (
    <ListingPage title={labels.articlesTitle} answer={labels.articlesAnswer} path="/articles" words={site.words}>
      {site.topics.map((topic) => {
        const articles = site.articles.filter(({ topics }) => topics[0] === topic.id)
        return articles.length === 0 ? null : (
          <section key={topic.id} aria-labelledby={topic.id}>
            <h2 id={topic.id}>
              <a href={`/topics/${topic.id}`}>{topic.title}</a>
            </h2>
            <ArticleList articles={articles} labels={labels} />
          </section>
        )
      })}
    </ListingPage>
  )
}

/** Articles with the line that search results show for them, and a note at those past their next check. */
export function ArticleList({ articles, labels }: { articles: readonly Article[]; labels: InterfaceWords['labels'] }) {
  return (
    <ul className="article-list">
      {articles.map((article) => (
        <li key={article.slug}>
          <a href={articlePath(article.slug)}>{article.title}</a>
          <p>{article.description}</p>
          <OverdueMark page={article} labels={labels} />
        </li>
      ))}
    </ul>
  )
}
