import type { IsoDate } from '@/lib/content/schemas/common'
import { CLAIM_AMOUNTS, type SettledClaim } from './insurance'

/** Claims in a row that come out alike: the first of them, the day of the last, and how many there are. */
export interface ClaimRun {
  readonly claim: SettledClaim
  readonly last: IsoDate
  readonly count: number
}

/** Puts claims that follow each other and come out alike into one line. */
export function claimRuns(claims: readonly SettledClaim[]): ClaimRun[] {
  const runs: ClaimRun[] = []
  for (const claim of claims) {
    const run = runs.at(-1)
    if (run !== undefined && alike(run.claim, claim)) runs[runs.length - 1] = { ...run, last: claim.date, count: run.count + 1 }
    else runs.push({ claim, last: claim.date, count: 1 })
  }
  return runs
}

function alike(a: SettledClaim, b: SettledClaim): boolean {
  return a.planYear === b.planYear && CLAIM_AMOUNTS.every((amount) => a[amount] === b[amount])
}
