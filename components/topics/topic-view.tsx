import { ArticleList } from '@/components/article/article-index'
import { ListingPage } from '@/components/ui/listing-page'
import { articlesOn } from '@/lib/content/selectors'
import { termPath } from '@/lib/content/routes'
import type { Site, Topic } from '@/lib/content/site'

/** A map of one subject: articles, cards, words and tools, in the order a reader would use them. */
export function TopicView({
  topic,
  site,
}: {
  topic: Topic
  site: Pick<Site, 'articles' | 'payers' | 'terms' | 'tools' | 'topics' | 'words'>
}) {
  const { labels } = site.words
  const articles = articlesOn(site, topic.id)
  const payers = site.payers.filter(({ topics }) => topics.includes(topic.id))
  const terms = site.terms.filter(({ topics }) => topics.includes(topic.id))
  return (
    <ListingPage
      title={topic.title}
      answer={topic.summary}
      path={`/topics/${topic.id}`}
      words={site.words}
      above={[{ href: '/topics', label: labels.topicsTitle }]}
    >
      {articles.length > 0 ? (
        <section aria-labelledby="articles">
          <h2 id="articles">{labels.topicArticles}</h2>
          <ArticleList articles={articles} />
        </section>
      ) : null}
      {payers.length > 0 ? (
        <section aria-labelledby="cards">
          <h2 id="cards">{labels.topicCards}</h2>
          <ul className="columns">
            {payers.map(({ path, name }) => (
              <li key={path}>
                <a href={path}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="tools">
        <h2 id="tools">{labels.topicTools}</h2>
        <ul className="article-list">
          {site.tools.map(({ id, href, title, summary }) => (
            <li key={id}>
              <a href={href}>{title}</a>
              <p>{summary}</p>
            </li>
          ))}
        </ul>
      </section>
      {terms.length > 0 ? (
        <section aria-labelledby="terms">
          <h2 id="terms">{labels.topicTerms}</h2>
          <ul className="columns">
            {terms.map(({ id, term }) => (
              <li key={id}>
                <a href={termPath(id)}>{term}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </ListingPage>
  )
}
