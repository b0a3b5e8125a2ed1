import type { InterfaceWords, Source } from '@/lib/content/site'
import { formatDay, formatDocumentDate } from '@/lib/dates/format'

/** The sources of a page in the order of their numbers, each with its own date and the day it was read. */
export function SourceList({ sources, words }: { sources: readonly Source[]; words: InterfaceWords }) {
  if (sources.length === 0) return null
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">{words.labels.sources}</h2>
      <ol>
        {sources.map((source, index) => (
          <li key={source.id} id={`source-${index + 1}`}>
            <SourceLine source={source} words={words} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** One source in one line: title, publisher, kind, its own date, the day it was read. */
export function SourceLine({ source, words: { labels, sourceKinds } }: { source: Source; words: InterfaceWords }) {
  return (
    <>
      <a href={source.url} rel="noreferrer">
        {source.title}
      </a>
      . {source.publisher} ({sourceKinds[source.kind]}),{' '}
      {source.date === 'undated' ? labels.undated : `${labels.dated} ${formatDocumentDate(source.date)}`}, {labels.readOn}{' '}
      {formatDay(source.checked)}
      {source.readAt ? (
        <>
          {' '}
          <a href={source.readAt} rel="noreferrer">
            {labels.readAt}
          </a>
        </>
      ) : null}
      .
    </>
  )
}
