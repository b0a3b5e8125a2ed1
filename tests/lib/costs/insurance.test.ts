import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settleClaims, type BenefitTerms, type Claim, type Settlement } from '@/lib/costs/insurance'
import type { Outcome } from '@/lib/costs/outcome'
import { evaluate } from '@/lib/costs/steps'
import { amount, claims, terms } from '@/tests/support/cost-arbitraries'

function settled(outcome: Outcome<Settlement>): Settlement {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

const jane: BenefitTerms = {
  network: 'in',
  share: { kind: 'coinsurance', rate: 2000 },
  deductible: 150_000,
  deductibleLeft: 150_000,
  limit: 500_000,
  limitLeft: 500_000,
  laterLimit: 500_000,
}

const visit = (date: string, charge = 12_500, allowed = charge): Claim => ({
  date,
  lines: [{ part: 'visit', charge, allowed, covered: true }],
})

// Source: HealthCare.gov, "Your total costs for health care" (source id healthcare-gov-total-costs): Jane's plan has a
// $1,500 deductible, 20 % coinsurance and a $5,000 limit; an office visit costs $125.
test('before the deductible is met Jane pays the whole $125', () => {
  const result = settled(settleClaims(jane, [visit('2026-02-02')], '01-01'))
  expect([result.youPay, result.planPays]).toEqual([12_500, 0])
})

test('after the deductible Jane pays $25 of $125 and her plan $100', () => {
  const result = settled(settleClaims({ ...jane, deductibleLeft: 0 }, [visit('2026-05-05')], '01-01'))
  expect([result.youPay, result.planPays]).toEqual([2_500, 10_000])
})

test('after the limit Jane pays nothing and her plan all $125', () => {
  const result = settled(settleClaims({ ...jane, deductibleLeft: 0, limitLeft: 0 }, [visit('2026-10-10')], '01-01'))
  expect([result.youPay, result.planPays]).toEqual([0, 12_500])
})

// Source: HealthCare.gov glossary, "co-insurance", as copied at nappingcathealth.com/glossary/coinsurance:
// $12,000 allowed, $3,000 deductible, 20 %, $6,850 limit: you pay $3,000 + $1,800 = $4,800.
test('the published example of $12,000 with a $3,000 deductible comes to $4,800', () => {
  const plan = { ...jane, deductible: 300_000, deductibleLeft: 300_000, limit: 685_000, limitLeft: 685_000 }
  const result = settled(settleClaims(plan, [visit('2026-03-03', 1_200_000)], '01-01'))
  expect(result.youPay).toBe(480_000)
})

// Source: HealthCare.gov glossary, "balance billing" (source id healthcare-gov-balance-billing): $100 charged, $70 allowed, $30 billed.
test('the published balance bill of $30 on $100 with $70 allowed is reproduced, and in network it is written off', () => {
  const bill = [visit('2026-03-03', 10_000, 7_000)]
  const out = settled(settleClaims({ ...jane, network: 'out', deductibleLeft: 0 }, bill, '01-01'))
  expect(out.claims[0]?.balanceBill).toBe(3_000)
  const within = settled(settleClaims({ ...jane, deductibleLeft: 0 }, bill, '01-01'))
  expect(within.claims[0]?.balanceBill).toBe(0)
  expect(within.youPay).toBe(1_400)
})

// Source: HelpBetter Academy, "Use the examples to make the math feel less mysterious" (15 April 2026), second example:
// $11,000 list price, $1,500 agreed, $1,000 deductible left, 20 %: the patient pays $1,100 and the insurer $400.
test('the published scan example comes to $1,100 for the patient and $400 for the plan', () => {
  const plan = { ...jane, deductible: 100_000, deductibleLeft: 100_000, limit: 600_000, limitLeft: 600_000 }
  const result = settled(settleClaims(plan, [visit('2026-03-03', 1_100_000, 150_000)], '01-01'))
  expect([result.youPay, result.planPays]).toEqual([110_000, 40_000])
})

test('on the last day of a plan year the old deductible counts, and on the renewal day it starts anew', () => {
  const result = settled(settleClaims({ ...jane, deductibleLeft: 0 }, [visit('2026-06-30'), visit('2026-07-01')], '07-01'))
  expect(result.claims.map((claim) => claim.youPay)).toEqual([2_500, 12_500])
  expect(result.years.map((year) => year.planYear)).toEqual(['2025-07-01', '2026-07-01'])
  expect(result.warnings).toContain('crosses-plan-year')
})

test('what is not covered is paid in full and counts toward nothing', () => {
  const claim: Claim = { date: '2026-03-03', lines: [{ part: 'infusion', charge: 55_000, allowed: 30_000, covered: false }] }
  const result = settled(settleClaims(jane, [claim], '01-01'))
  expect(result.youPay).toBe(55_000)
  expect(result.years[0]).toMatchObject({ deductiblePart: 0, costShare: 0, notCovered: 55_000 })
})

test('a copay is taken once for each claim and never more than what is left of the allowed amount', () => {
  const plan: BenefitTerms = { ...jane, share: { kind: 'copay', each: 4_000, deductibleFirst: false } }
  const result = settled(settleClaims(plan, [visit('2026-03-03'), visit('2026-03-10', 3_000)], '01-01'))
  expect(result.claims.map((claim) => claim.youPay)).toEqual([4_000, 3_000])
})

test('a limit below the deductible is refused with the field and the bound', () => {
  expect(settleClaims({ ...jane, limit: 100_000, limitLeft: 100_000 }, [], '01-01')).toEqual({
    ok: false,
    problems: [{ field: 'limit', code: 'limit-below-deductible', bound: 150_000 }],
  })
})

test('more left than there was, a share above 100 % and a day that does not exist are refused', () => {
  const wrong = settleClaims({ ...jane, deductibleLeft: 150_001 }, [], '01-01')
  expect(wrong).toMatchObject({ ok: false, problems: [{ field: 'deductible-left', code: 'left-over-full' }] })
  const over = settleClaims({ ...jane, share: { kind: 'coinsurance', rate: 10_001 } }, [], '01-01')
  expect(over).toMatchObject({ ok: false, problems: [{ field: 'coinsurance', code: 'over-whole' }] })
  expect(settleClaims(jane, [visit('2026-02-30')], '13-01')).toMatchObject({
    ok: false,
    problems: [{ field: 'renewal' }, { field: 'start', code: 'not-a-date' }],
  })
})

test('every claim adds up: the plan, the reader and what is written off make the charge', () => {
  fc.assert(
    fc.property(terms, claims, (plan, bills) => {
      const result = settled(settleClaims(plan, bills, '07-01'))
      for (const claim of result.claims) {
        expect(claim.youPay).toBe(claim.costShare + claim.balanceBill + claim.notCovered)
        expect(claim.costShare + claim.planPays).toBe(claim.allowed)
        if (plan.network === 'out') expect(claim.youPay + claim.planPays).toBe(claim.charge)
        else expect(claim.youPay + claim.planPays).toBeLessThanOrEqual(claim.charge)
        expect(Math.min(claim.youPay, claim.planPays, claim.balanceBill, claim.deductiblePart)).toBeGreaterThanOrEqual(0)
      }
      expect(result.youPay).toBe(result.claims.reduce((sum, claim) => sum + claim.youPay, 0))
      expect(result.years.reduce((sum, year) => sum + year.youPay, 0)).toBe(result.youPay)
    }),
  )
})

test('every step shown gives the result that is shown beside it', () => {
  fc.assert(
    fc.property(terms, claims, (plan, bills) => {
      const result = settled(settleClaims(plan, bills, '01-01'))
      for (const step of [...result.steps, ...result.claims.flatMap((claim) => claim.steps)]) {
        expect(
          evaluate(
            step.operation,
            step.operands.map((operand) => operand.value),
          ),
        ).toBe(step.result)
      }
    }),
  )
})

test('the deductible and the yearly limit hold in every plan year', () => {
  fc.assert(
    fc.property(terms, claims, (plan, bills) => {
      const result = settled(settleClaims(plan, bills, '07-01'))
      result.years.forEach((year, index) => {
        expect(year.deductiblePart).toBeLessThanOrEqual(index === 0 ? plan.deductibleLeft : plan.deductible)
        const limit = index === 0 ? plan.limitLeft : plan.laterLimit
        if (limit !== null) expect(year.costShare).toBeLessThanOrEqual(limit)
      })
    }),
  )
})

test('the plan never pays back more than was charged', () => {
  fc.assert(
    fc.property(terms, claims, (plan, bills) => {
      const result = settled(settleClaims(plan, bills, '01-01'))
      expect(result.planPays).toBeLessThanOrEqual(result.charge)
    }),
  )
})

test('a smaller share, deductible or limit never costs the reader more', () => {
  fc.assert(
    fc.property(terms, claims, amount, (plan, bills, less) => {
      const before = settled(settleClaims(plan, bills, '01-01')).youPay
      const share: BenefitTerms['share'] =
        plan.share.kind === 'coinsurance'
          ? { kind: 'coinsurance', rate: Math.max(0, plan.share.rate - (less % 10_000)) }
          : { ...plan.share, each: Math.max(0, plan.share.each - less) }
      const smallerDeductible = Math.max(0, plan.deductible - less)
      const better: BenefitTerms[] = [
        { ...plan, share },
        { ...plan, deductibleLeft: Math.max(0, plan.deductibleLeft - less) },
        { ...plan, deductible: smallerDeductible, deductibleLeft: Math.min(plan.deductibleLeft, smallerDeductible) },
        { ...plan, limitLeft: plan.limitLeft === null ? null : Math.max(0, plan.limitLeft - less) },
      ]
      for (const terms of better) expect(settled(settleClaims(terms, bills, '01-01')).youPay).toBeLessThanOrEqual(before)
    }),
  )
})

test('covering one line more never costs the reader more', () => {
  fc.assert(
    fc.property(terms, claims, fc.nat(), (plan, bills, pick) => {
      const before = settled(settleClaims(plan, bills, '01-01')).youPay
      const wider = bills.map((bill, index) =>
        index === pick % bills.length ? { ...bill, lines: bill.lines.map((line) => ({ ...line, covered: true })) } : bill,
      )
      expect(settled(settleClaims(plan, wider, '01-01')).youPay).toBeLessThanOrEqual(before)
    }),
  )
})

test('out of network a higher allowed amount never costs the reader more', () => {
  fc.assert(
    fc.property(terms, claims, amount, (plan, bills, more) => {
      const out: BenefitTerms = { ...plan, network: 'out' }
      const before = settled(settleClaims(out, bills, '01-01')).youPay
      const raised = bills.map((bill) => ({ ...bill, lines: bill.lines.map((line) => ({ ...line, allowed: line.allowed + more })) }))
      expect(settled(settleClaims(out, raised, '01-01')).youPay).toBeLessThanOrEqual(before)
    }),
  )
})
