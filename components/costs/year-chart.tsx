import { axisTicks, type YearMonth } from '@/lib/costs/charts'
import { formatCents } from '@/lib/costs/money'
import { fill } from '@/lib/costs/words'
import type { CostWords } from '@/lib/content/schemas/cost-words'
import { ChartFrame } from './chart-frame'

const WIDTH = 440
const HEIGHT = 240
const LEFT = 64
const BASE = 206

/** Where the money goes over the year: a bar a month, clinic below and the rest on top. */
export function YearChart({ id, months, words }: { id: string; months: readonly YearMonth[]; words: CostWords['charts'] }) {
  const { year } = words
  const most = Math.max(1, ...months.map((month) => month.clinic + month.other))
  const ticks = axisTicks(most)
  const top = Math.max(1, ticks.at(-1) ?? 1)
  const height = (amount: number) => Math.round((amount / top) * (BASE - 16))
  const slot = (WIDTH - LEFT) / 12
  const description = fill(year.description, {
    first: formatCents((months[0]?.clinic ?? 0) + (months[0]?.other ?? 0)),
    total: formatCents(months.at(-1)?.soFar ?? 0),
  })
  return (
    <ChartFrame
      title={year.title}
      summary={words.asTable}
      columns={[year.month, year.visits, year.clinic, year.other, year.soFar]}
      rows={months.map(({ month, visits, clinic, other, soFar }) => ({
        name: String(month),
        cells: [String(visits), formatCents(clinic), formatCents(other), formatCents(soFar)],
      }))}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title ${id}-description`}>
        <title id={`${id}-title`}>{year.title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {ticks.map((tick) => (
          <g key={tick}>
            <path className="grid" d={`M${LEFT} ${BASE - height(tick)}H${WIDTH}`} />
            <text x={LEFT - 8} y={BASE - height(tick) + 5} textAnchor="end">
              {formatCents(tick)}
            </text>
          </g>
        ))}
        {months.map(({ month, clinic, other }, index) => {
          const x = LEFT + index * slot + slot * 0.18
          return (
            <g key={month}>
              <rect className="bar-main" x={x} y={BASE - height(clinic)} width={slot * 0.64} height={height(clinic)} />
              <rect
                className="bar-rest"
                x={x}
                y={BASE - height(clinic + other)}
                width={slot * 0.64}
                height={height(clinic + other) - height(clinic)}
              />
              <text x={x + slot * 0.32} y={BASE + 20} textAnchor="middle">
                {month}
              </text>
            </g>
          )
        })}
      </svg>
    </ChartFrame>
  )
}
