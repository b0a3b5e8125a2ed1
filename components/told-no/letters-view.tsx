import '@/app/styles/lists.css'
import type { Crumb } from '@/components/ui/page-top'
import { letterGroups } from '@/lib/content/schemas/letters'
import type { Site } from '@/lib/content/site'
import { CheckedPage } from './checked-page'

interface Props {
  site: Pick<Site, 'toldNo' | 'words' | 'articles'>
  crumbs: readonly Crumb[]
  jsonLd: object
  citation: string
}

/** All letters, by when they are sent. */
export function LettersView({ site, crumbs, jsonLd, citation }: Props) {
  const { letterIndex: page, letters, words } = site.toldNo
  const own = words.letters
  return (
    <CheckedPage page={page} crumbs={crumbs} jsonLd={jsonLd} citation={citation} site={site} className="letters-page">
      {letterGroups.map((group) => (
        <section key={group} className="flow" aria-labelledby={group}>
          <h2 id={group}>{own.groups[group]}</h2>
          <p>{own.groupLines[group]}</p>
          <ul className="article-list">
            {letters
              .filter(({ front }) => front.group === group)
              .map(({ slug, path, title, front }) => (
                <li key={slug}>
                  <a href={path}>{title}</a>
                  <p>
                    “{front.summary}” {own.sendTo}: {front.sendTo}.
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </CheckedPage>
  )
}
