import { stanceNames, uses } from '@/lib/content/schemas/payer'
import { countStances } from '@/lib/payers/count'
import type { FigureSite } from './figure'

const width = 560
const barHeight = 30

/** How many payers say what in writing, one bar a use. Counts stand on the bars; the table below holds the same numbers. */
export function StanceOverview({ site: { payers, words } }: { site: FigureSite }) {
  const { title, description } = words.figures['coverage-overview']
  const counts = countStances(payers)
  const unit = width / Math.max(1, payers.length)
  return (
    <figure className="figure">
      <svg viewBox={`0 0 ${width} ${uses.length * 62}`} role="img" aria-labelledby="overview-title overview-description">
        <title id="overview-title">{title}</title>
        <desc id="overview-description">{description}</desc>
        {uses.map((use, row) => {
          let x = 0
          return (
            <g key={use} transform={`translate(0 ${row * 62})`}>
              <text x="0" y="16" className="strong">
                {words.uses[use]}
              </text>
              {stanceNames.map((stance) => {
                const count = counts[use][stance]
                const start = x
                x += count * unit
                return count === 0 ? null : (
                  <g key={stance} className={`stance-${stance}`}>
                    <rect className="bar" x={start} y="24" width={count * unit - 2} height={barHeight} />
                    <text x={start + (count * unit) / 2 - 1} y="44" textAnchor="middle" className="on-bar">
                      {count}
                    </text>
                  </g>
                )
              })}
            </g>
          )
        })}
      </svg>
      <figcaption>
        <table>
          <caption>{title}</caption>
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
                <th scope="row" className={`stance-${stance}`}>
                  <span className="swatch" aria-hidden="true" /> {words.stances[stance]}
                </th>
                {uses.map((use) => (
                  <td key={use}>{counts[use][stance]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </figcaption>
    </figure>
  )
}
