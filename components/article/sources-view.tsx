import { ListingPage } from '@/components/ui/listing-page'
import { pagesCiting } from '@/lib/content/selectors'
import type { Site } from '@/lib/content/site'
import { SourceLine } from './source-list'

/** Every source with its dates and the pages that use it, by publisher. */
export function SourcesView({
  site,
}: {
  site: Pick<Site, 'checklist' | 'costs' | 'toldNo' | 'sources' | 'articles' | 'pages' | 'payers' | 'words'>
}) {
  const { labels } = site.words
  const sources = [...site.sources].sort((a, b) => a.publisher.localeCompare(b.publisher) || a.title.localeCompare(b.title))
  return (
    <ListingPage title={labels.sourcesTitle} answer={labels.sourcesAnswer} path="/sources" words={site.words}>
      <ul className="source-index">
        {sources.map((source) => (
          <li key={source.id} id={source.id}>
            <SourceLine source={source} words={site.words} />
            <p>
              {labels.usedIn}{' '}
              {pagesCiting(site, source).map(({ path, title }, index) => (
                <span key={path}>
                  {index > 0 ? ', ' : ''}
                  <a href={path}>{title}</a>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </ListingPage>
  )
}
