import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BenefitTerms } from '@/lib/costs/insurance'
import { spravatoDays, spravatoYear } from '@/lib/costs/spravato'
import { amount, terms } from '@/tests/support/cost-arbitraries'

const plain: BenefitTerms = {
  network: 'in',
  share: { kind: 'coinsurance', rate: 2_000 },
  deductible: 0,
  deductibleLeft: 0,
  limit: null,
  limitLeft: null,
  laterLimit: null,
}
const part = (charge: number) => ({ charge, allowed: charge, covered: true })
const input = {
  days: spravatoDays('2027-01-04', 1),
  drug: part(90_000),
  drugTerms: plain,
  visit: part(30_000),
  visitTerms: plain,
  renewal: '01-01',
}

test('the first month has eight sessions, the second four, and later ones come every week or every other week', () => {
  expect(spravatoDays('2027-01-04', 1)).toHaveLength(8 + 4 + 45)
  expect(spravatoDays('2027-01-04', 2)).toHaveLength(8 + 4 + 23)
})

test('the drug and the visit are two sums, and the program helps with the drug only', () => {
  const days = ['2027-02-01', '2027-02-08']
  const outcome = spravatoYear({ ...input, days, program: { payEach: 1_000, yearlyMost: null } })
  if (!outcome.ok) throw new Error('refused')
  // 20 % of $900 is $180 a session: the program pays $170. 20 % of $300 is $60 for the visit.
  expect(outcome.value.programPays).toBe(34_000)
  expect(outcome.value.youPay).toBe(2 * 1_000 + 2 * 6_000)
  expect(outcome.value.warnings).toContain('program-cap-unknown')
})

test('the program stops at its yearly amount and starts again in the new calendar year', () => {
  const outcome = spravatoYear({
    ...input,
    days: ['2026-12-20', '2026-12-27', '2027-01-03'],
    program: { payEach: 1_000, yearlyMost: 20_000 },
  })
  if (!outcome.ok) throw new Error('refused')
  expect(outcome.value.programPays).toBe(20_000 + 17_000)
})

test('the program never makes a year dearer and never pays more than the drug costs the reader', () => {
  fc.assert(
    fc.property(terms, terms, amount, amount, fc.option(amount, { nil: null }), (drugTerms, visitTerms, price, payEach, yearlyMost) => {
      const base = { ...input, drugTerms, visitTerms, drug: part(price) }
      const without = spravatoYear({ ...base, program: null })
      const helped = spravatoYear({ ...base, program: { payEach, yearlyMost } })
      if (!without.ok || !helped.ok) throw new Error('refused')
      expect(helped.value.youPay).toBeLessThanOrEqual(without.value.youPay)
      expect(helped.value.youPay + helped.value.programPays).toBe(without.value.youPay)
      expect(helped.value.programPays).toBeLessThanOrEqual(without.value.drug.youPay)
    }),
    { numRuns: 40 },
  )
})

test('a negative yearly amount is refused', () => {
  expect(spravatoYear({ ...input, program: { payEach: 0, yearlyMost: -1 } })).toMatchObject({
    ok: false,
    problems: [{ field: 'program-cap', code: 'negative' }],
  })
})
