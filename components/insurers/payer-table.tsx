import { OverdueMark } from '@/components/ui/overdue-mark'
import { uses, type PayerOrder } from '@/lib/content/schemas/payer'
import type { Payer, Site } from '@/lib/content/site'
import { formatDay } from '@/lib/dates/format'
import { fill } from '@/lib/words/fill'
import { DocumentDate } from './document-date'
import { StanceChip } from './stance-chip'

interface Props {
  payers: readonly Payer[]
  order: PayerOrder
  site: Pick<Site, 'words' | 'insurers' | 'asOf'>
}

/** Every card in one row. The attributes of a row are what the filters' style rules look at. */
export function PayerTable({ payers, order, site }: Props) {
  const { words, insurers, asOf } = site
  const { labels } = words
  const sorted = (column: PayerOrder) => (column === order ? ('ascending' as const) : undefined)
  return (
    <div className="payer-table">
      <table className="payers">
        <caption>{fill(insurers.table.caption, { order: insurers.orders[order] })}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={sorted('name')}>
              {labels.payer}
            </th>
            {uses.map((use) => (
              <th key={use} scope="col" className={`use-${use}`} aria-sort={sorted(use)}>
                {words.usesShort[use]}
              </th>
            ))}
            <th scope="col">{insurers.table.checked}</th>
          </tr>
        </thead>
        <tbody>
          {payers.map((payer) => (
            <tr
              key={payer.slug}
              data-kind={payer.kind}
              data-states={payer.states.join(' ')}
              data-mood={payer.stances.mood.stance}
              data-pain={payer.stances.pain.stance}
              data-esketamine={payer.stances.esketamine.stance}
            >
              <th scope="row">
                <a href={payer.path}>{payer.name}</a>
                <small>
                  {words.payerKinds[payer.kind]}, {payer.states[0] === 'all' ? labels.allStates : payer.states.join(', ')}
                </small>
              </th>
              {uses.map((use) => {
                const { stance, documentDate } = payer.stances[use]
                return (
                  <td key={use} className={`use-${use}`} data-label={words.usesShort[use]}>
                    <StanceChip stance={stance} words={words} />
                    {stance === 'not-found' || documentDate === null ? null : (
                      <small>
                        <DocumentDate date={documentDate} asOf={asOf} labels={labels} />
                      </small>
                    )}
                  </td>
                )
              })}
              <td data-label={insurers.table.checked}>
                {payer.overdue ? (
                  <OverdueMark page={payer} labels={labels} />
                ) : (
                  <time dateTime={payer.checked}>{formatDay(payer.checked)}</time>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
