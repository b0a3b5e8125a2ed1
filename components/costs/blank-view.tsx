import '@/app/styles/costs.css'
import { Breadcrumb, type Crumb } from '@/components/ui/page-top'
import type { Site } from '@/lib/content/site'
import { PaperLine } from './paper-line'

interface Props {
  site: Pick<Site, 'costs' | 'words'>
  crumbs: readonly Crumb[]
  /** The address of the page in full. */
  address: string
}

/** A sheet to print on one page and fill in by hand. */
export function BlankView({ site, crumbs, address }: Props) {
  const { title, lead, lines, groups } = site.costs.pages.blank
  return (
    <div className="page listing costs blank-sheet">
      <Breadcrumb crumbs={crumbs} labels={site.words.labels} />
      <h1>{title}</h1>
      <p id="answer" className="blank-lead">
        {lead}
      </p>
      <ul className="blank-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {groups.map((group) => (
        <table key={group.title}>
          <caption>{group.title}</caption>
          <tbody>
            {group.rows.map((row) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                <td aria-label={row} />
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <PaperLine address={address} site={site} />
    </div>
  )
}
