import { Mark } from '@/components/ui/icons'
import type { InterfaceWords } from '@/lib/content/site'

export function SiteHeader({ words }: { words: InterfaceWords }) {
  return (
    <header className="site-header">
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
    </header>
  )
}
