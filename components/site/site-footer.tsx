import type { InterfaceWords, IsoDate } from '@/lib/content/site'
import { formatDay } from '@/lib/dates/format'
import { CrisisWays } from './crisis-line'

/** Who is behind the site, when its facts were last checked, and the pages about it. */
export function SiteFooter({ words, checked }: { words: InterfaceWords; checked: IsoDate }) {
  const { site, labels, footer } = words
  return (
    <footer className="site-footer">
      <CrisisWays words={words.crisis} />
      <p>
        <strong>{site.notGovernment}</strong> {site.notAdvice} {site.independence} {labels.lastChecked}{' '}
        <time dateTime={checked}>{formatDay(checked)}</time>.
      </p>
      <nav aria-label={labels.footer}>
        <ul>
          {footer.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}
