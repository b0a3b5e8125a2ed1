import { claimRuns } from '@/lib/costs/claim-runs'
import { CLAIM_AMOUNTS, type ClaimAmounts, type Settlement } from '@/lib/costs/insurance'
import { formatCents } from '@/lib/costs/money'
import type { CostWords } from '@/lib/content/schemas/cost-words'
import { formatDay } from '@/lib/dates/format'
import { fill } from '@/lib/words/fill'
import { DataTable } from './data-table'

interface Props {
  settlement: Settlement
  words: Pick<CostWords, 'sheet'>
  caption?: string
}

/** What a plan does with each visit, and what each plan year comes to; visits in a row that come out alike share a line. */
export function ClaimsTable({ settlement, words: { sheet }, caption = sheet.claims }: Props) {
  const columns = [
    sheet.claimDay,
    sheet.claimCharge,
    sheet.claimAllowed,
    sheet.claimDeductible,
    sheet.claimShare,
    sheet.claimAbove,
    sheet.claimNotCovered,
    sheet.claimPlan,
    sheet.claimYou,
  ]
  const cells = (amounts: ClaimAmounts) => CLAIM_AMOUNTS.map((amount) => formatCents(amounts[amount]))
  const groups = settlement.years.map((year) => ({
    ...(settlement.years.length > 1 ? { title: fill(sheet.planYear, { day: formatDay(year.planYear) }) } : {}),
    rows: [
      ...claimRuns(settlement.claims.filter((claim) => claim.planYear === year.planYear)).map(({ claim, last, count }) => ({
        key: claim.date,
        head: count === 1 ? formatDay(claim.date) : fill(sheet.claimDays, { first: formatDay(claim.date), last: formatDay(last), count }),
        cells: cells(claim),
      })),
      { key: 'total', head: sheet.claimTotal, cells: cells(year), isTotal: true },
    ],
  }))
  return <DataTable caption={caption} columns={columns} groups={groups} />
}
