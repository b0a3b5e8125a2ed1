import { termPath } from '@/lib/content/routes'
import type { Term } from '@/lib/content/site'

/** The meanings that the question marks in the text open. They stay closed, and need no script. */
export function TermPopovers({ terms, label }: { terms: readonly Term[]; label: string }) {
  return terms.map((term) => (
    <div key={term.id} id={`term-${term.id}`} popover="auto" className="term-meaning">
      <p>
        <strong>{term.term}</strong>: {term.definition} <a href={termPath(term.id)}>{label}</a>
      </p>
    </div>
  ))
}
