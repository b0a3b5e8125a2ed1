import { BILL_PARTS, billPieces, type BillSplit } from '@/lib/costs/charts'
import { formatCents, formatRate, roundedPercent } from '@/lib/costs/money'
import { fill } from '@/lib/words/fill'
import type { CostWords } from '@/lib/content/schemas/cost-words'
import { ChartFrame } from './chart-frame'

const WIDTH = 360
interface Props {
  id: string
  split: BillSplit
  words: CostWords['charts']
}

/** "80 % of what?": what the percentage would be of the whole bill, above what really becomes of the bill. */
export function BillChart({ id, split, words }: Props) {
  const { bill } = words
  const length = (amount: number) => (split.charge === 0 ? 0 : Math.round((amount / split.charge) * WIDTH))
  const bars = billPieces(split).map(({ part, start, amount }) => ({
    part,
    amount,
    x: length(start),
    width: length(start + amount) - length(start),
  }))
  const { expected } = split
  const lower = expected === null ? 0 : 72
  return (
    <ChartFrame
      id={id}
      description={fill(bill.description, { charge: formatCents(split.charge), plan: formatCents(split.planPays) })}
      width={WIDTH}
      height={lower + 40 + bars.length * 24}
      title={bill.title}
      summary={words.asTable}
      columns={[bill.columns.part, bill.columns.amount, bill.columns.share]}
      rows={[
        ...(expected === null
          ? []
          : [
              {
                key: 'expected',
                head: fill(bill.expected, { percent: formatRate(expected.share) }),
                cells: [formatCents(expected.amount), roundedPercent(expected.amount, split.charge)],
              },
            ]),
        ...BILL_PARTS.map((part) => ({
          key: part,
          head: bill.parts[part],
          cells: [formatCents(split[part]), roundedPercent(split[part], split.charge)],
        })),
      ]}
    >
      {expected === null ? null : (
        <g>
          <text x="0" y="14">
            {fill(bill.expected, { percent: formatRate(expected.share) })}: {formatCents(expected.amount)}
          </text>
          <rect className="bar-empty" x="1" y="22" width={WIDTH - 2} height="26" />
          <rect className="bar-expected" x="1" y="22" width={Math.max(0, length(expected.amount) - 2)} height="26" />
        </g>
      )}
      <text x="0" y={lower + 14}>
        {bill.actual}
      </text>
      {bars.map(({ part, x, width }) => (
        <rect key={part} className={`part-${part}`} x={x} y={lower + 22} width={Math.max(1, width - 2)} height="26" />
      ))}
      {bars.map(({ part, amount }, index) => (
        <g key={part}>
          <rect className={`part-${part}`} x="1" y={lower + 58 + index * 24} width="14" height="14" />
          <text x="24" y={lower + 70 + index * 24}>
            {bill.parts[part]}: {formatCents(amount)}
          </text>
        </g>
      ))}
    </ChartFrame>
  )
}
