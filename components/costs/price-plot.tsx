import { axisTicks } from '@/lib/costs/charts'
import { formatCents } from '@/lib/costs/money'
import { stackDots, summarizePrices, type PriceDot } from '@/lib/costs/prices'
import { fill } from '@/lib/words/fill'
import type { CostWords } from '@/lib/content/schemas/cost-words'
import { ChartFrame } from './chart-frame'

const WIDTH = 360
const DOT = 16

interface Props {
  id: string
  /** `for mood` or `for pain`. */
  use: string
  dots: readonly PriceDot[]
  /** The end of the axis, so that two plots can be compared, in cents. */
  most: number
  words: CostWords['charts']
}

/** A dot for each printed price of one infusion; dots at nearly the same price stand on each other. */
export function PricePlot({ id, use, dots, most, words }: Props) {
  const chart = words.prices
  const summary = summarizePrices(dots)
  if (summary === null) return null
  const ticks = axisTicks(most)
  const end = Math.max(1, ticks.at(-1) ?? 1)
  const at = (amount: number) => 20 + Math.round((amount / end) * (WIDTH - 60))
  const placed = stackDots(dots, (DOT / (WIDTH - 60)) * end)
  const tallest = Math.max(...placed.map(({ level }) => level)) + 1
  const base = 34 + tallest * DOT
  const title = fill(chart.title, { use })
  const description = fill(chart.description, {
    count: summary.count,
    low: formatCents(summary.low),
    high: formatCents(summary.high),
    median: formatCents(summary.median),
  })
  return (
    <ChartFrame
      id={id}
      description={description}
      width={WIDTH}
      height={base + 30}
      title={title}
      lead={description}
      summary={words.asTable}
      columns={[chart.columns.who, chart.columns.each, chart.columns.how]}
      rows={dots.map((dot) => ({
        key: dot.id,
        head: `${dot.who}: ${dot.unit}`,
        cells: [formatCents(dot.each), dot.divided ? chart.divided : chart.printed],
      }))}
    >
      <path className="grid" d={`M20 ${base}H${WIDTH - 40}`} />
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="grid" d={`M${at(tick)} ${base}v5`} />
          <text x={at(tick)} y={base + 22} textAnchor="middle">
            {formatCents(tick)}
          </text>
        </g>
      ))}
      <path className="middle" d={`M${at(summary.median)} 22V${base}`} />
      <text x={at(summary.median)} y="15" textAnchor="middle" className="strong">
        {formatCents(summary.median)}
      </text>
      {placed.map(({ dot, level }) => (
        <circle
          key={dot.id}
          className={dot.divided ? 'dot divided' : 'dot'}
          cx={at(dot.each)}
          cy={base - DOT / 2 - 2 - level * DOT}
          r={DOT / 2 - 1.5}
        />
      ))}
    </ChartFrame>
  )
}
