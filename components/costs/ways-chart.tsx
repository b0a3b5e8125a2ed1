import { formatCents } from '@/lib/costs/money'
import type { Payment } from '@/lib/costs/paying'
import { fill } from '@/lib/words/fill'
import type { CostWords } from '@/lib/content/schemas/cost-words'
import { ChartFrame } from './chart-frame'

const WIDTH = 360
const ROW = 46

interface Props {
  id: string
  cost: number
  ways: readonly Payment[]
  words: CostWords
}

/** What each way of paying comes to: a bar for the total, with what is more than the cost in another colour. */
export function WaysChart({ id, cost, ways, words }: Props) {
  const chart = words.charts.ways
  const totals = ways.map((way) => way.total)
  const most = Math.max(1, ...totals)
  const deduction = ways.find(({ way }) => way === 'tax-deduction')?.extra ?? 0
  const length = (amount: number) => Math.round((amount / most) * (WIDTH - 2))
  return (
    <ChartFrame
      id={id}
      description={fill(chart.description, {
        cost: formatCents(cost),
        low: formatCents(Math.min(...totals)),
        high: formatCents(Math.max(...totals)),
      })}
      width={WIDTH}
      height={ways.length * ROW}
      title={chart.title}
      lead={
        fill(chart.lead, { cost: formatCents(cost) }) +
        (deduction < 0 ? ` ${fill(chart.deduction, { saved: formatCents(-deduction) })}` : '')
      }
      summary={words.charts.asTable}
      columns={[
        chart.columns.way,
        chart.columns.monthly,
        chart.columns.months,
        chart.columns.total,
        chart.columns.extra,
        chart.columns.worst,
      ]}
      rows={ways.map((way) => ({
        key: way.way,
        head: words.ways[way.way].label,
        cells: [
          way.monthly === null ? chart.once : formatCents(way.monthly),
          way.months === 0 ? '–' : String(way.months),
          formatCents(way.total),
          formatCents(way.extra),
          formatCents(way.worst),
        ],
      }))}
    >
      {ways.map((way, index) => {
        const plain = length(Math.min(way.total, cost))
        const whole = length(way.total)
        return (
          <g key={way.way} transform={`translate(0 ${index * ROW})`}>
            <text x="0" y="15">
              {words.ways[way.way].label}: {formatCents(way.total)}
            </text>
            <rect className="bar-main" x="1" y="22" width={plain} height="16" />
            {whole > plain ? <rect className="bar-extra" x={1 + plain} y="22" width={whole - plain} height="16" /> : null}
          </g>
        )
      })}
    </ChartFrame>
  )
}
