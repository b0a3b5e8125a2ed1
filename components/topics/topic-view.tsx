import '@/app/styles/insurers.css'
import { ArticleList } from '@/components/article/article-index'
import { CardList } from '@/components/insurers/card-list'
import { StanceShapes } from '@/components/insurers/stance-chip'
import { ListingPage } from '@/components/ui/listing-page'
import { topicMap } from '@/lib/content/topic-map'
import { termPath, topicPath } from '@/lib/content/routes'
import type { Site, Topic } from '@/lib/content/site'

interface Props {
  topic: Topic
  site: Pick<Site, 'articles' | 'payers' | 'terms' | 'tools' | 'topics' | 'words' | 'insurers'>
}

/** A map of one subject: articles to read, tools to use, cards to compare and words to know, then the topics beside it. */
export function TopicView({ topic, site }: Props) {
  const { words, insurers } = site
  const { labels } = words
  const { main, also, tools, payers, terms, before, after } = topicMap(site, topic)
  const parts = [
    { id: 'articles', title: labels.topicArticles, count: main.length + also.length },
    { id: 'tools', title: labels.topicTools, count: tools.length },
    { id: 'cards', title: labels.topicCards, count: payers.length },
    { id: 'terms', title: labels.topicTerms, count: terms.length },
  ].filter(({ count }) => count > 0)
  return (
    <ListingPage
      title={topic.title}
      answer={topic.summary}
      path={topicPath(topic.id)}
      words={words}
      above={[{ href: '/topics', label: labels.topicsTitle }]}
    >
      <nav aria-label={insurers.topic.contents}>
        <ul className="jumps">
          {parts.map(({ id, title, count }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a> ({count})
            </li>
          ))}
        </ul>
      </nav>
      {main.length + also.length > 0 ? (
        <section aria-labelledby="articles">
          <h2 id="articles">{labels.topicArticles}</h2>
          {main.length > 0 ? <ArticleList articles={main} labels={labels} /> : null}
          {also.length > 0 ? (
            <>
              {main.length > 0 ? <h3>{insurers.topic.also}</h3> : null}
              <ArticleList articles={also} labels={labels} />
            </>
          ) : null}
        </section>
      ) : null}
      <section aria-labelledby="tools">
        <h2 id="tools">{labels.topicTools}</h2>
        <ul className="article-list">
          {tools.map(({ id, href, title, summary }) => (
            <li key={id}>
              <a href={href}>{title}</a>
              <p>{summary}</p>
            </li>
          ))}
        </ul>
      </section>
      {payers.length > 0 ? (
        <section aria-labelledby="cards">
          <StanceShapes />
          <h2 id="cards">{labels.topicCards}</h2>
          <CardList payers={payers} site={site} />
        </section>
      ) : null}
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
      <nav aria-label={labels.topicsTitle}>
        <ul className="jumps">
          {before ? (
            <li>
              {insurers.topic.before}: <a href={topicPath(before.id)}>{before.title}</a>
            </li>
          ) : null}
          {after ? (
            <li>
              {insurers.topic.after}: <a href={topicPath(after.id)}>{after.title}</a>
            </li>
          ) : null}
        </ul>
      </nav>
    </ListingPage>
  )
}
