import fc from 'fast-check'
import type { BenefitTerms, Claim } from '@/lib/costs/insurance'

/** An amount up to $20,000, in cents. */
export const amount = fc.integer({ min: 0, max: 2_000_000 })
/** A rate from 0 to 100 %, in basis points. */
export const anyRate = fc.integer({ min: 0, max: 10_000 })
/** A day in 2026 or 2027. */
export const anyDay = fc.integer({ min: 0, max: 729 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10))

/** Terms of a benefit that make sense. */
export const terms: fc.Arbitrary<BenefitTerms> = fc
  .record({
    network: fc.constantFrom('in' as const, 'out' as const),
    share: fc.oneof(
      fc.record({ kind: fc.constant('coinsurance' as const), rate: anyRate }),
      fc.record({ kind: fc.constant('copay' as const), each: amount, deductibleFirst: fc.boolean() }),
    ),
    deductible: amount,
    deductibleUsed: amount,
    limitAbove: fc.option(amount, { nil: null }),
    limitUsed: amount,
    laterAbove: amount,
  })
  .map(({ network, share, deductible, deductibleUsed, limitAbove, limitUsed, laterAbove }) => {
    const limit = limitAbove === null ? null : deductible + limitAbove
    return {
      network,
      share,
      deductible,
      deductibleLeft: Math.max(0, deductible - deductibleUsed),
      limit,
      limitLeft: limit === null ? null : Math.max(0, limit - limitUsed),
      laterLimit: limit === null ? null : deductible + laterAbove,
    }
  })

/** One to twelve claims on any days of two years. */
export const claims: fc.Arbitrary<Claim[]> = fc.array(
  fc.record({
    date: anyDay,
    lines: fc.array(
      fc.record({
        part: fc.constantFrom('visit' as const, 'infusion' as const, 'other' as const),
        charge: amount,
        allowed: amount,
        covered: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 12 },
)
