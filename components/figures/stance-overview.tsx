import { StanceShapes } from '@/components/insurers/stance-chip'
import { stanceNames, uses } from '@/lib/content/schemas/payer'
import { formatDay, formatDocumentDate } from '@/lib/dates/format'
import { countStances } from '@/lib/payers/count'
import { overviewDates } from '@/lib/payers/dates'
import { fill } from '@/lib/words/fill'
import type { FigureSite } from './figure'

const labelWidth = 188
const barWidth = 100
const rowHeight = 26

/** How many cards give which answer, one small chart a use. Names and counts stand on the bars; the table holds the same numbers. */
export function StanceOverview({ site: { payers, words, insurers, asOf } }: { site: FigureSite }) {
  const { title } = words.figures['coverage-overview']
  const { overview } = insurers
  if (payers.length === 0) return <p>{overview.none}</p>
  const counts = countStances(payers)
  const dates = overviewDates(payers, asOf)
  return (
    <figure className="figure">
      <StanceShapes />
      <div className="overview">
        {uses.map((use) => (
          <div key={use}>
            <p className="strong" id={`overview-${use}`}>
              {words.uses[use]}
            </p>
            <svg
              viewBox={`0 0 320 ${stanceNames.length * rowHeight}`}
              role="img"
              aria-labelledby={`overview-${use} overview-${use}-counts`}
            >
              <desc id={`overview-${use}-counts`}>
                {fill(overview.description, {
                  use: words.uses[use],
                  counts: stanceNames.map((stance) => `${words.stances[stance]}: ${counts[use][stance]}`).join(', '),
                })}
              </desc>
              {stanceNames.map((stance, row) => {
                const length = (counts[use][stance] / payers.length) * barWidth
                return (
                  <g key={stance} className={`stance-${stance}`} transform={`translate(0 ${row * rowHeight})`}>
                    <use href={`#stance-${stance}`} x="0" y="5" width="16" height="16" className="mark" />
                    <text x="24" y="18">
                      {words.stances[stance]}
                    </text>
                    {length > 0 ? <rect className="bar" x={labelWidth} y="5" width={length} height="16" /> : null}
                    <text x={labelWidth + (length > 0 ? length + 7 : 0)} y="18" className="strong">
                      {counts[use][stance]}
                    </text>
                  </g>
                )
              })}
            </svg>
          </div>
        ))}
      </div>
      <figcaption>
        <p>
          <strong>{title}.</strong>{' '}
          {dates.checkedFrom === dates.checkedTo
            ? fill(overview.cardsOneDay, { count: payers.length, to: formatDay(dates.checkedTo) })
            : fill(overview.cards, { count: payers.length, from: formatDay(dates.checkedFrom), to: formatDay(dates.checkedTo) })}{' '}
          {dates.oldest !== null && dates.newest !== null
            ? fill(overview.documents, {
                dated: dates.dated,
                oldest: formatDocumentDate(dates.oldest),
                newest: formatDocumentDate(dates.newest),
                undated: dates.undated,
                old: dates.old,
              })
            : null}
        </p>
        {dates.overdueSince === null ? null : (
          <p className="checked overdue">
            <strong>{fill(overview.overdue, { count: dates.overdue, since: formatDay(dates.overdueSince) })}</strong>
          </p>
        )}
        <details>
          <summary>{words.labels.asTable}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.labels.stance}</th>
                {uses.map((use) => (
                  <th key={use} scope="col">
                    {words.usesShort[use]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {stanceNames.map((stance) => (
                <tr key={stance}>
                  <th scope="row">{words.stances[stance]}</th>
                  {uses.map((use) => (
                    <td key={use}>{counts[use][stance]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figcaption>
    </figure>
  )
}
