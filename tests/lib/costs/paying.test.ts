import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deferredInterest } from '@/lib/costs/deferred-interest'
import type { Outcome } from '@/lib/costs/outcome'
import { clinicPlan, compareWays, installments, packagePrice, savings, taxAccount } from '@/lib/costs/paying'
import { evaluate } from '@/lib/costs/steps'
import { medicalDeduction, taxDeduction } from '@/lib/costs/tax'
import { WAYS } from '@/lib/costs/vocabulary'

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

const cost = fc.integer({ min: 100, max: 5_000_000 })
const months = fc.integer({ min: 1, max: 60 })
const apr = fc.integer({ min: 0, max: 3_600 })
const fee = fc.integer({ min: 0, max: 20_000 })

// Source: 12 CFR 1026 (Regulation Z), appendix J, paragraph (c)(1)(i) (source id cfr-12-1026-appendix-j):
// $5,000 advanced, 24 monthly payments of $230, annual percentage rate 9.69 %.
// The regulation rounds its rate to two places, so $230 lies between the payments at 9.68 % and at 9.69 %, a cent from each.
test('the payment at the rate of the regulation’s example is its $230 to within a cent', () => {
  const payment = (yearlyRate: number) => value(installments('loan', { cost: 500_000, yearlyRate, months: 24, fee: 0, lateFee: 0 })).monthly
  expect(payment(968)).toBe(22_999)
  expect(payment(969)).toBe(23_001)
})

// Method: the Consumer Financial Protection Bureau, "What's the deal with health care credit cards?" (source id
// cfpb-health-care-credit-cards): interest on your balance for each month, starting from when you first made the purchase.
// The figures are ours: $400 at 25 %, $25 a month. The twelve balances 400, 375, … 125 add up to $3,150; a twelfth of 25 % of that is $65.63.
test('a $400 purchase at 25 % with $25 a month leaves $100 and $65.63 of interest after 12 months', () => {
  const card = value(deferredInterest({ cost: 40_000, months: 12, yearlyRate: 2_500, monthly: 2_500, lateFee: 0 }))
  expect(card.left).toBe(10_000)
  expect(Math.abs(card.deferred - 6_563)).toBeLessThanOrEqual(1)
})

// Source: CFPB report of May 2023 (source id cfpb-medical-credit-cards-loans-report): deferred interest can add roughly 25 % to a purchase.
test('a 24-month promotion at 26.99 % adds roughly the quarter that the Bureau reports', () => {
  const card = value(deferredInterest({ cost: 330_000, months: 24, yearlyRate: 2_699, monthly: null, lateFee: 0 }))
  expect(card.deferred / 330_000).toBeGreaterThan(0.23)
  expect(card.deferred / 330_000).toBeLessThan(0.33)
})

test('paid in time, deferred interest adds nothing', () => {
  fc.assert(
    fc.property(cost, months, apr, (price, count, yearlyRate) => {
      expect(value(deferredInterest({ cost: price, months: count, yearlyRate, monthly: null, lateFee: 0 })).inTime.total).toBe(price)
    }),
  )
})

test('paying late never costs less: in time, a day late, a payment short', () => {
  fc.assert(
    fc.property(cost, months, apr, fee, fc.option(cost, { nil: null }), (price, count, yearlyRate, lateFee, monthly) => {
      const card = value(deferredInterest({ cost: price, months: count, yearlyRate, monthly, lateFee }))
      expect(card.oneDayLate.total).toBeGreaterThanOrEqual(card.inTime.total)
      expect(card.onePaymentShort.total).toBeGreaterThanOrEqual(card.oneDayLate.total)
      expect(card.inTime.worst).toBe(card.onePaymentShort.total)
    }),
  )
})

test('a longer promotion never sets aside less interest when it is paid in equal parts', () => {
  fc.assert(
    fc.property(cost, fc.integer({ min: 1, max: 30 }), apr, (price, count, yearlyRate) => {
      const deferred = (length: number) =>
        value(deferredInterest({ cost: price, months: length, yearlyRate, monthly: null, lateFee: 0 })).deferred
      // A rounding of half a cent a month is allowed for.
      expect(deferred(count * 2)).toBeGreaterThanOrEqual(deferred(count) - count)
    }),
  )
})

test('a payment that cannot clear the purchase is said to be too low', () => {
  const card = value(deferredInterest({ cost: 330_000, months: 12, yearlyRate: 3_299, monthly: 10_000, lateFee: 0 }))
  expect(card.left).toBe(210_000)
  expect(card.inTime.warnings).toContain('payment-too-low')
})

test('a loan never costs less than its price, and a higher rate or fee never makes it cheaper', () => {
  fc.assert(
    fc.property(cost, months, apr, fee, fc.integer({ min: 0, max: 500 }), (price, count, yearlyRate, start, more) => {
      const loan = (rate: number, added: number) =>
        value(installments('loan', { cost: price, yearlyRate: rate, months: count, fee: added, lateFee: 0 })).total
      const base = loan(yearlyRate, start)
      expect(base).toBeGreaterThanOrEqual(price)
      expect(loan(yearlyRate + more, start)).toBeGreaterThanOrEqual(base)
      expect(loan(yearlyRate, start + more)).toBe(base + more)
    }),
  )
})

test('a loan at 0 % costs exactly its price', () => {
  fc.assert(
    fc.property(
      cost,
      months,
      (price, count) => value(installments('loan', { cost: price, yearlyRate: 0, months: count, fee: 0, lateFee: 0 })).total === price,
    ),
  )
})

test('saving and a clinic plan cover the price with their payments and add nothing but the fee', () => {
  fc.assert(
    fc.property(cost, months, fee, (price, count, start) => {
      const saved = value(savings(price, count))
      expect((saved.monthly ?? 0) * count).toBeGreaterThanOrEqual(price)
      expect(saved.total).toBe(price)
      expect(value(clinicPlan({ cost: price, months: count, fee: start, downPayment: 0, lateFee: 0 })).extra).toBe(start)
    }),
  )
})

test('a package that is not used up costs more than its sessions one by one', () => {
  const paid = (visits: number) =>
    value(
      packagePrice({
        cost: visits * 55_000,
        bill: visits * 55_000,
        packagePrice: 302_500,
        sessions: 6,
        series: { visits, price: 55_000 },
        boosters: { visits: 0, price: 55_000 },
      }),
    )
  expect(paid(2).extra).toBe(192_500)
  expect(paid(6).extra).toBe(-27_500)
  expect(paid(6).warnings).toEqual(['package-may-expire'])
})

test('a package takes the place of its own sessions only: the rest of the year is paid as before', () => {
  // 300 for the first visit and 14 infusions at 550 are 8,000. Six of them for 3,025 leave 4,700 to pay beside the package.
  const paid = value(
    packagePrice({
      cost: 800_000,
      bill: 800_000,
      packagePrice: 302_500,
      sessions: 6,
      series: { visits: 6, price: 55_000 },
      boosters: { visits: 8, price: 55_000 },
    }),
  )
  expect(paid.total).toBe(772_500)
})

test('sessions of a package beyond the series take the place of boosters, at the price of a booster', () => {
  // Six infusions at 550 and eight boosters at 300 are 5,700. Ten sessions for 3,900 take the place of 3,300 and 1,200.
  const paid = value(
    packagePrice({
      cost: 570_000,
      bill: 570_000,
      packagePrice: 390_000,
      sessions: 10,
      series: { visits: 6, price: 55_000 },
      boosters: { visits: 8, price: 30_000 },
    }),
  )
  expect(paid.total).toBe(510_000)
})

test('where a plan would pay the clinic, a package is beside the whole bill, and that is said', () => {
  const paid = value(
    packagePrice({
      cost: 46_200,
      bill: 330_000,
      packagePrice: 302_500,
      sessions: 6,
      series: { visits: 6, price: 55_000 },
      boosters: { visits: 0, price: 55_000 },
    }),
  )
  expect(paid.total).toBe(302_500)
  expect(paid.extra).toBe(256_300)
  expect(paid.warnings).toContain('package-without-plan')
})

test('a package costs its price and whatever of the bill it does not hold, never less than its price', () => {
  const visits = fc.integer({ min: 0, max: 20 })
  fc.assert(
    fc.property(
      cost,
      fc.integer({ min: 1, max: 40 }),
      visits,
      cost,
      visits,
      cost,
      fee,
      (price, sessions, first, each, later, booster, added) => {
        const bill = first * each + later * booster + added
        fc.pre(bill <= 100_000_000)
        const series = { visits: first, price: each }
        const boosters = { visits: later, price: booster }
        const paid = value(packagePrice({ cost: bill, bill, packagePrice: price, sessions, series, boosters }))
        expect(paid.total).toBeGreaterThanOrEqual(price + added)
        if (sessions >= first + later) expect(paid.total).toBe(price + added)
      },
    ),
  )
})

test('an account saves tax only on what it has room for, and its worst case is tax-free money that must be paid back with a penalty', () => {
  const account = value(taxAccount({ cost: 600_000, eligible: 600_000, room: 440_000, taxRate: 2_200, penaltyRate: 2_000 }))
  expect(account.total).toBe(600_000 - 96_800)
  expect(account.worst).toBe(600_000 + 88_000)
  expect(account.warnings).toContain('hsa-over-room')
})

// Source: BestMoneyTip example of the 7.5 % floor (fact C-TAX-14): $50,000 of income, $5,000 of medical costs, $1,250 above the floor.
test('the published deduction example leaves $1,250 above the floor', () => {
  const result = value(
    medicalDeduction({
      costs: 500_000,
      income: 5_000_000,
      floorRate: 750,
      otherItemized: 1_610_000,
      standardDeduction: 1_610_000,
      taxRate: 2_200,
    }),
  )
  expect(result.overFloor).toBe(125_000)
  expect(result.taxSaved).toBe(27_500)
})

// Source: IRS Publication 502, "How much of the expenses can you deduct?" (2008 text at taxmap.ntis.gov, the year's floor was 7.5 % too):
// $40,000 of income, $2,500 of medical costs: none can be deducted.
test('the example of Publication 502 leaves nothing to deduct', () => {
  const result = value(
    medicalDeduction({ costs: 250_000, income: 4_000_000, floorRate: 750, otherItemized: 2_000_000, standardDeduction: 0, taxRate: 2_200 }),
  )
  expect([result.overFloor, result.taxSaved]).toEqual([0, 0])
  expect(result.warnings).toContain('deduction-worth-nothing')
})

test('the deduction is worth nothing while the standard deduction is larger', () => {
  const result = value(
    medicalDeduction({ costs: 900_000, income: 4_000_000, floorRate: 750, otherItemized: 0, standardDeduction: 1_610_000, taxRate: 2_200 }),
  )
  expect(result.usable).toBe(0)
})

test('for somebody who itemizes anyhow the published example saves 22 % of its $1,250 above the floor, and nothing at worst', () => {
  const paid = value(taxDeduction({ cost: 500_000, own: 500_000, income: 5_000_000, floorRate: 750, taxRate: 2_200 }))
  expect(paid.extra).toBe(-27_500)
  expect(paid.worst).toBe(500_000)
  expect(paid.warnings).toEqual(['deduction-needs-itemizing'])
})

test('a cost that is not above the floor saves nothing, and that is said', () => {
  const paid = value(taxDeduction({ cost: 250_000, own: 250_000, income: 4_000_000, floorRate: 750, taxRate: 2_200 }))
  expect(paid.extra).toBe(0)
  expect(paid.warnings).toEqual(['nothing-over-floor'])
})

test('a higher income, or more paid back by a plan, never saves more tax, and no saving exceeds the rate of the cost', () => {
  const income = fc.integer({ min: 0, max: 90_000_000 })
  fc.assert(
    fc.property(
      cost,
      fc.double({ min: 0, max: 1, noNaN: true }),
      income,
      fee,
      fc.integer({ min: 0, max: 10_000 }),
      (price, part, adjusted, more, taxRate) => {
        const saved = (own: number, earned: number) =>
          0 - value(taxDeduction({ cost: price, own, income: earned, floorRate: 750, taxRate })).extra
        const base = saved(price, adjusted)
        expect(base).toBeGreaterThanOrEqual(0)
        expect(base).toBeLessThanOrEqual(Math.ceil((price * taxRate) / 10_000))
        expect(saved(price, adjusted + more)).toBeLessThanOrEqual(base)
        expect(saved(Math.floor(price * part), adjusted)).toBeLessThanOrEqual(base)
      },
    ),
  )
})

test('the order in which ways are given does not change the order in which they are shown', () => {
  const ways = [
    value(savings(330_000, 12)),
    value(installments('loan', { cost: 330_000, yearlyRate: 1_140, months: 12, fee: 0, lateFee: 0 })),
    value(installments('credit-card', { cost: 330_000, yearlyRate: 2_100, months: 12, fee: 0, lateFee: 0 })),
    value(clinicPlan({ cost: 330_000, months: 12, fee: 0, downPayment: 0, lateFee: 0 })),
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(ways, { minLength: ways.length }), (shuffled) => {
      expect(compareWays(shuffled, WAYS)).toEqual(compareWays(ways, WAYS))
    }),
  )
})

test('every step of every way gives the result shown beside it, and the last total is the total', () => {
  fc.assert(
    fc.property(cost, months, apr, fee, (price, count, yearlyRate, start) => {
      const card = value(deferredInterest({ cost: price, months: count, yearlyRate, monthly: null, lateFee: start }))
      const ways = [
        value(savings(price, count)),
        value(clinicPlan({ cost: price, months: count, fee: start, downPayment: 0, lateFee: start })),
        value(installments('loan', { cost: price, yearlyRate, months: count, fee: start, lateFee: start })),
        value(taxAccount({ cost: price, eligible: price, room: start, taxRate: yearlyRate, penaltyRate: 2_000 })),
        value(taxDeduction({ cost: price, own: price, income: price * 5, floorRate: 750, taxRate: yearlyRate })),
        value(
          packagePrice({
            cost: price,
            bill: price,
            packagePrice: price,
            sessions: count,
            series: { visits: 1, price },
            boosters: { visits: 0, price },
          }),
        ),
        card.inTime,
        card.oneDayLate,
        card.onePaymentShort,
      ]
      for (const way of ways) {
        expect(way.steps.filter((step) => step.line === 'total-paid').at(-1)?.result).toBe(way.total)
        for (const step of way.steps)
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

test('nonsense is refused with the field it stands in', () => {
  expect(savings(-1, 12)).toMatchObject({ ok: false, problems: [{ field: 'price-each', code: 'negative' }] })
  expect(savings(100, 0)).toMatchObject({ ok: false, problems: [{ field: 'months', code: 'too-few', bound: 1 }] })
  expect(installments('loan', { cost: 100, yearlyRate: 10_001, months: 12, fee: 0, lateFee: 0 })).toMatchObject({
    ok: false,
    problems: [{ field: 'rate', code: 'over-whole' }],
  })
  expect(
    packagePrice({
      cost: 100,
      bill: 100,
      packagePrice: -1,
      sessions: 0,
      series: { visits: 1, price: 100 },
      boosters: { visits: 0, price: 100 },
    }),
  ).toMatchObject({
    ok: false,
    problems: [
      { field: 'package-price', code: 'negative' },
      { field: 'package-sessions', code: 'too-few', bound: 1 },
    ],
  })
  expect(taxDeduction({ cost: 100, own: 100, income: -1, floorRate: 750, taxRate: 10_001 })).toMatchObject({
    ok: false,
    problems: [
      { field: 'income', code: 'negative' },
      { field: 'tax-rate', code: 'over-whole' },
    ],
  })
  expect(deferredInterest({ cost: 1e12, months: 12, yearlyRate: 0, monthly: 1.5, lateFee: 0 })).toMatchObject({
    ok: false,
    problems: [
      { field: 'price-each', code: 'too-large' },
      { field: 'monthly-payment', code: 'not-whole' },
    ],
  })
})
