import { ListingPage } from '@/components/ui/listing-page'
import type { Site } from '@/lib/content/site'

export function TopicIndex({ site }: { site: Pick<Site, 'topics' | 'words'> }) {
  const { labels } = site.words
  return (
    <ListingPage title={labels.topicsTitle} answer={labels.topicsAnswer} path="/topics" words={site.words}>
      <ol className="article-list">
        {site.topics.map(({ id, title, summary }) => (
          <li key={id}>
            <a href={`/topics/${id}`}>{title}</a>
            <p>{summary}</p>
          </li>
        ))}
      </ol>
    </ListingPage>
  )
}
