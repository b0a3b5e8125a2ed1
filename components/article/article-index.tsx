import { ListingPage } from '@/components/ui/listing-page'
import { articlePath } from '@/lib/content/routes'
import type { Article, Site } from '@/lib/content/site'

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
            <ArticleList articles={articles} />
          </section>
        )
      })}
    </ListingPage>
  )
}

/** Articles with the line that search results show for them. */
export function ArticleList({ articles }: { articles: readonly Article[] }) {
  return (
    <ul className="article-list">
      {articles.map(({ slug, title, description }) => (
        <li key={slug}>
          <a href={articlePath(slug)}>{title}</a>
          <p>{description}</p>
        </li>
      ))}
    </ul>
  )
}
