import type { InterfaceWords } from '@/lib/content/site'

/** Tells a browser how it may search this site. React moves it into the head. */
export function SearchDescription({ words }: { words: InterfaceWords }) {
  return <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={words.site.name} />
}
