import type { DeadlineEvent } from '@/lib/content/schemas/deadlines'
import { eventPath, letterPath } from '@/lib/content/told-no-paths'

interface Titled {
  readonly slug: string
  readonly title: string
}

/** Links to letters by their titles. */
export function LetterLinks({ slugs, letters, label }: { slugs: readonly string[]; letters: readonly Titled[]; label: string }) {
  return (
    <ul className="go">
      {letters
        .filter(({ slug }) => slugs.includes(slug))
        .toSorted((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug))
        .map(({ slug, title }) => (
          <li key={slug}>
            {label}: <a href={letterPath(slug)}>{title}</a>
          </li>
        ))}
    </ul>
  )
}

/** Links to the days that count from an event. */
export function EventLinks({ ids, events, label }: { ids: readonly string[]; events: readonly DeadlineEvent[]; label: string }) {
  return (
    <ul className="go">
      {events
        .filter(({ id }) => ids.includes(id))
        .map(({ id, label: event }) => (
          <li key={id}>
            {label}: <a href={eventPath(id)}>{event}</a>
          </li>
        ))}
    </ul>
  )
}
