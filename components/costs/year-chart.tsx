import { axisTicks, type YearMonth } from '@/lib/costs/charts'
import { formatCents } from '@/lib/costs/money'
import { fill } from '@/lib/words/fill'
import type { CostWords } from '@/lib/content/schemas/cost-words'
import { ChartFrame } from './chart-frame'

const WIDTH = 360
const HEIGHT = 272
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
      id={id}
      description={description}
      width={WIDTH}
      height={HEIGHT}
      title={year.title}
      summary={words.asTable}
      columns={[year.month, year.visits, year.clinic, year.other, year.soFar]}
      rows={months.map(({ month, visits, clinic, other, soFar }) => ({
        key: month,
        head: month,
        cells: [String(visits), formatCents(clinic), formatCents(other), formatCents(soFar)],
      }))}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="grid" d={`M${LEFT} ${BASE - height(tick)}H${WIDTH}`} />
          <text x={LEFT - 8} y={BASE - height(tick) + 5} textAnchor="end">
            {formatCents(tick)}
          </text>
        </g>
      ))}
      {[year.clinic, year.other].map((name, place) => (
        <g key={name} transform={`translate(${LEFT + place * 116} ${HEIGHT - 18})`}>
          <rect className={place === 0 ? 'bar-main' : 'bar-rest'} width="13" height="13" />
          <text x="20" y="12">
            {name}
          </text>
        </g>
      ))}
      {months.map(({ month, clinic, other }, index) => {
        const x = LEFT + index * slot + slot * 0.18
        return (
          <g key={month} className="month">
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
    </ChartFrame>
  )
}
