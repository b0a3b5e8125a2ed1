import type { InterfaceWords } from '@/lib/content/site'

export interface Crumb {
  readonly href: string
  readonly label: string
}

/** The way back up. The last crumb is the page itself, whose title stands below, so it is left out. */
export function Breadcrumb({ crumbs, labels }: { crumbs: readonly Crumb[]; labels: InterfaceWords['labels'] }) {
  return (
    <nav className="breadcrumb" aria-label={labels.breadcrumb}>
      <ol>
        {crumbs.slice(0, -1).map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
