import type { InterfaceWords } from '@/lib/content/site'

/** How to cite the page: ready to copy, with the day its facts were checked. */
export function CiteLine({ citation, words }: { citation: string; words: InterfaceWords['cite'] }) {
  return (
    <details className="cite-page">
      <summary id="cite">{words.title}</summary>
      <p className="citation">{citation}</p>
    </details>
  )
}
