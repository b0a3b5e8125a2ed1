import { claimRuns } from '@/lib/costs/claim-runs'
import type { Settlement } from '@/lib/costs/insurance'
import { formatCents } from '@/lib/costs/money'
import { fill } from '@/lib/costs/words'
import type { CostWords } from '@/lib/content/schemas/cost-words'
import { formatDay } from '@/lib/dates/format'

interface Props {
  settlement: Settlement
  words: Pick<CostWords, 'sheet'>
  caption?: string
}

/** What a plan does with each visit; visits in a row that come out alike share a line. */
export function ClaimsTable({ settlement, words: { sheet }, caption = sheet.claims }: Props) {
  const columns = [
    { label: sheet.claimCharge, pick: 'charge' },
    { label: sheet.claimAllowed, pick: 'allowed' },
    { label: sheet.claimDeductible, pick: 'deductiblePart' },
    { label: sheet.claimShare, pick: 'costShare' },
    { label: sheet.claimAbove, pick: 'balanceBill' },
    { label: sheet.claimNotCovered, pick: 'notCovered' },
    { label: sheet.claimPlan, pick: 'planPays' },
    { label: sheet.claimYou, pick: 'youPay' },
  ] as const
  return (
    <div className="table wide">
      <table className="sum">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{sheet.claimDay}</th>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {settlement.years.map(({ planYear }) => (
          <tbody key={planYear}>
            {settlement.years.length > 1 ? (
              <tr className="group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {fill(sheet.planYear, { day: formatDay(planYear) })}
                </th>
              </tr>
            ) : null}
            {claimRuns(settlement.claims.filter((claim) => claim.planYear === planYear)).map(({ claim, last, count }) => (
              <tr key={claim.date}>
                <th scope="row">
                  {count === 1
                    ? formatDay(claim.date)
                    : fill(sheet.claimDays, { first: formatDay(claim.date), last: formatDay(last), count })}
                </th>
                {columns.map(({ label, pick }) => (
                  <td key={label} data-label={label} className="amount">
                    {formatCents(claim[pick])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
