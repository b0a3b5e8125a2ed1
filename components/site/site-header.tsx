import { CrisisLine } from './crisis-line'
import { Mark } from '@/components/ui/icons'
import type { InterfaceWords } from '@/lib/content/site'

/** Crisis help first, then the name of the site and its main parts. */
export function SiteHeader({ words }: { words: InterfaceWords }) {
  return (
    <header>
      <CrisisLine words={words.crisis} />
      <div className="site-header">
        <a className="site-name" href="/">
          <Mark />
          <span>{words.site.name}</span>
        </a>
        <nav aria-label={words.labels.menu}>
          <ul>
            {words.nav.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
