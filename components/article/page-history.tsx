import type { InterfaceWords } from '@/lib/content/site'
import { formatDay } from '@/lib/dates/format'

/** What changed on a page and why, newest first. */
export function PageHistory({
  page,
  labels,
}: {
  page: { changes: readonly { date: string; note: string }[] }
  labels: InterfaceWords['labels']
}) {
  return (
    <section className="changes" aria-labelledby="changes">
      <h2 id="changes">{labels.changes}</h2>
      <ul>
        {page.changes.map(({ date, note }) => (
          <li key={date + note}>
            <time dateTime={date}>{formatDay(date)}</time>: {note}
          </li>
        ))}
      </ul>
    </section>
  )
}
