import '@/app/styles/costs.css'
import { Breadcrumb, type Crumb } from '@/components/ui/page-top'
import type { Site } from '@/lib/content/site'

/** A sheet to print on one page and fill in by hand. */
export function BlankView({ site, crumbs }: { site: Pick<Site, 'costs' | 'words'>; crumbs: readonly Crumb[] }) {
  const { title, lead, groups } = site.costs.pages.blank
  return (
    <div className="page listing costs blank-sheet">
      <Breadcrumb crumbs={crumbs} labels={site.words.labels} />
      <h1>{title}</h1>
      <p className="fill-in" id="answer">
        {lead}
      </p>
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
    </div>
  )
}
