import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/dates/days'
import { answerFor, deadlineFor, minimumOn, NoRuleForDay, periodOn } from '@/lib/deadlines/compute'
import { anyDay } from '@/tests/support/days'
import { readDeadlines, ruleNamed } from '@/tests/support/told-no-content'

const data = readDeadlines()
const dated = data.rules.filter((rule) => rule.periods.length > 0)

function dayOf(id: string, date: string, other: string | null = null) {
  const { day, lastDay } = deadlineFor(ruleNamed(id), date, other)
  return { day, lastDay }
}

/** The reasons of a day by name, in order. */
function reasonsOf(id: string, date: string, other: string | null = null) {
  return deadlineFor(ruleNamed(id), date, other).reasons.map((reason) => reason.kind)
}

// 29 CFR 2560.503-1(h)(3)(i)
test('an internal appeal is due 180 days after the date on the letter', () => {
  expect(dayOf('internal-appeal-before-care', '2026-01-01')).toEqual({ day: '2026-06-30', lastDay: '2026-06-30' })
})

test('an internal appeal counts a leap day', () => {
  expect(dayOf('internal-appeal-after-care', '2028-01-01').day).toBe('2028-06-29')
})

test('a letter that came later moves the last day of an internal appeal, not the day to keep', () => {
  expect(dayOf('internal-appeal-before-care', '2026-01-01', '2026-01-09')).toEqual({ day: '2026-06-30', lastDay: '2026-07-08' })
})

test('no rule moves an internal appeal off a weekend, and the page says so', () => {
  expect(dayOf('internal-appeal-before-care', '2026-01-05').lastDay).toBe('2026-07-04')
  expect(deadlineFor(ruleNamed('internal-appeal-before-care'), '2026-01-05', null).workingDay).toBe('2026-07-02')
  expect(reasonsOf('internal-appeal-before-care', '2026-01-05')).toContain('notMoved')
})

// 45 CFR 147.136(d)(2)(i)
test('external review is due four months after the final denial', () => {
  expect(dayOf('external-review', '2026-11-24')).toEqual({ day: '2027-03-24', lastDay: '2027-03-24' })
})

test('external review from 30 October is due on 1 March, and the safe day is the end of February', () => {
  expect(dayOf('external-review', '2026-10-30')).toEqual({ day: '2027-02-28', lastDay: '2027-03-01' })
  expect(reasonsOf('external-review', '2026-10-30')).toContain('shortMonth')
})

test('external review moves off a Saturday, a Sunday and a federal holiday', () => {
  expect(dayOf('external-review', '2026-10-10')).toEqual({ day: '2027-02-10', lastDay: '2027-02-10' })
  expect(dayOf('external-review', '2026-10-13')).toEqual({ day: '2027-02-13', lastDay: '2027-02-16' })
  expect(dayOf('external-review', '2026-03-04')).toEqual({ day: '2026-07-04', lastDay: '2026-07-06' })
  expect(dayOf('external-review', '2026-08-25')).toEqual({ day: '2026-12-25', lastDay: '2026-12-28' })
})

// 29 CFR 2560.503-1(f) and (i)
test('a plan has 15 days for a request, and 15 more when it extends', () => {
  expect(dayOf('plan-decides-request', '2026-12-20')).toEqual({ day: '2027-01-04', lastDay: '2027-01-19' })
})

test('72 hours end on the third day at the same hour, over a weekend and a clock change too', () => {
  expect(dayOf('plan-decides-urgent-appeal', '2026-10-30').day).toBe('2026-11-02')
  expect(reasonsOf('plan-decides-urgent-appeal', '2026-10-30')).toContain('sameHour')
})

test('more treatment in an urgent case is asked for a day before the approval ends', () => {
  expect(dayOf('ask-before-approval-ends', '2027-01-01').day).toBe('2026-12-31')
})

// 42 CFR 405.942, 405.962, 405.1002
test('Original Medicare takes a letter to arrive five days after its date', () => {
  expect(dayOf('medicare-redetermination', '2026-01-01')).toEqual({ day: '2026-05-01', lastDay: '2026-05-06' })
  expect(dayOf('medicare-reconsideration', '2026-01-01')).toEqual({ day: '2026-06-30', lastDay: '2026-07-05' })
  expect(dayOf('medicare-judge', '2026-01-01')).toEqual({ day: '2026-03-02', lastDay: '2026-03-07' })
  expect(reasonsOf('medicare-redetermination', '2026-01-01')).toEqual(['counted', 'presumed', 'arrives'])
})

test('a day of receipt that the reader knows takes the place of the five days', () => {
  expect(dayOf('medicare-redetermination', '2026-01-01', '2026-01-12').lastDay).toBe('2026-05-12')
  expect(reasonsOf('medicare-redetermination', '2026-01-01', '2026-01-12')).toContain('received')
})

// 42 CFR 422.582(b)
test('a Medicare Advantage reconsideration keeps 60 days from the letter, and 65 at the latest', () => {
  expect(dayOf('advantage-reconsideration-before-care', '2026-11-24')).toEqual({ day: '2027-01-23', lastDay: '2027-01-28' })
})

// 42 CFR 422.568(b)(1)(ii), from 2026
test('a Medicare Advantage request is decided in 7 days from 2026, and no row answers for the year before', () => {
  expect(dayOf('advantage-decides-request', '2026-01-01')).toEqual({ day: '2026-01-08', lastDay: '2026-01-22' })
  expect(() => periodOn(ruleNamed('advantage-decides-request'), '2025-12-31')).toThrow(NoRuleForDay)
})

test('a rule without a row for the day is named as such and gives no day', () => {
  const answer = answerFor(data.rules, {
    plan: 'medicare-advantage',
    state: null,
    event: 'asked-before-care',
    date: '2025-12-31',
    other: null,
  })
  expect(answer.dated).toEqual([])
  expect(answer.notCovered.map((rule) => rule.id)).toEqual(['advantage-decides-request'])
})

// 42 CFR 438.402, 438.420
test('a Medicaid plan appeal counts 60 days from the date on the notice', () => {
  expect(dayOf('medicaid-appeal-before-care', '2026-12-31')).toEqual({ day: '2027-03-01', lastDay: '2027-03-01' })
})

test('Medicaid care goes on when asked for in ten days, or by the day of the change if that is later', () => {
  expect(dayOf('medicaid-keep-care', '2026-02-20')).toEqual({ day: '2026-03-02', lastDay: '2026-03-02' })
  expect(dayOf('medicaid-keep-care', '2026-02-20', '2026-03-15')).toEqual({ day: '2026-03-02', lastDay: '2026-03-15' })
  expect(dayOf('medicaid-keep-care', '2026-02-20', '2026-02-25').lastDay).toBe('2026-03-02')
})

test('a number that the state sets is shown in words and never as a day', () => {
  const answer = answerFor(data.rules, { plan: 'medicaid-plan', state: null, event: 'final-denial', date: '2026-11-24', other: null })
  expect(answer.dated).toEqual([])
  expect(answer.inWords.map((rule) => rule.id)).toEqual(['medicaid-hearing'])
})

// 32 CFR 199.10; 10 USC 1106(b)
test('TRICARE counts 90 and 60 days by the postmark, and a year for a claim', () => {
  expect(dayOf('tricare-appeal-after-care', '2026-11-24').day).toBe('2027-02-22')
  expect(dayOf('tricare-formal-review', '2026-11-24').day).toBe('2027-01-23')
  expect(dayOf('tricare-claim', '2028-02-29').day).toBe('2029-02-28')
  expect(reasonsOf('tricare-appeal-after-care', '2026-11-24')).toContain('postmark')
})

// 5 CFR 890.105(b)
test('a federal employee has six months, to the last day of a short month', () => {
  expect(dayOf('federal-reconsideration-before-care', '2026-08-31').day).toBe('2027-02-28')
})

// Medicare.gov's own example
test('a claim for care on 22 March 2019 must reach Medicare by 22 March 2020', () => {
  expect(dayOf('medicare-claim', '2019-03-22').day).toBe('2020-03-22')
})

// 45 CFR 149.620
test('an estimate dispute is opened within 120 days of the first bill', () => {
  expect(dayOf('estimate-dispute', '2026-11-24').day).toBe('2027-03-24')
})

test('an estimate is due three working days after it is asked for', () => {
  expect(dayOf('estimate-on-request', '2026-11-24').day).toBe('2026-11-30')
})

// 29 USC 1165(a)(1)
test('COBRA is chosen within 60 days of the later of the end of cover and the notice', () => {
  expect(dayOf('cobra-choice', '2026-11-30')).toEqual({ day: '2027-01-29', lastDay: '2027-01-29' })
  expect(dayOf('cobra-choice', '2026-11-30', '2026-12-14')).toEqual({ day: '2027-01-29', lastDay: '2027-02-12' })
  expect(dayOf('cobra-choice', '2026-11-30', '2026-11-02').lastDay).toBe('2027-01-29')
})

// 45 CFR 155.420(c)(2)
test('a marketplace plan can be chosen from 60 days before cover ends to 60 days after', () => {
  const deadline = deadlineFor(ruleNamed('marketplace-after-loss'), '2026-12-31', null)
  expect(deadline.opens).toBe('2026-11-01')
  expect(deadline.day).toBe('2027-03-01')
})

test('a state rule speaks only to its own state', () => {
  const ask = (state: string | null) =>
    answerFor(data.rules, { plan: 'marketplace', state, event: 'final-denial', date: '2026-11-24', other: null }).dated.map(
      (entry) => entry.rule.id,
    )
  expect(ask(null)).toEqual(['external-review'])
  expect(ask('TX')).toEqual(['external-review'])
  expect(ask('MI')).toEqual(['external-review', 'external-review-michigan'])
})

test('a state rule never speaks to a self-funded plan', () => {
  const answer = answerFor(data.rules, {
    plan: 'employer-self-funded',
    state: 'CA',
    event: 'final-denial',
    date: '2026-11-24',
    other: null,
  })
  expect(answer.dated.map((entry) => entry.rule.id)).toEqual(['external-review'])
})

test('days come in order, the soonest first', () => {
  const answer = answerFor(data.rules, { plan: 'medicaid-plan', state: null, event: 'treatment-cut', date: '2026-11-24', other: null })
  expect(answer.dated.map((entry) => entry.rule.id)).toEqual(['medicaid-keep-care', 'medicaid-appeal-treatment-cut'])
})

test('the least amount in dispute is known for 2026 only', () => {
  expect(minimumOn(data.amounts, 'judge', '2026-01-01').cents).toBe(20_000)
  expect(minimumOn(data.amounts, 'court', '2026-12-31').cents).toBe(196_000)
  expect(() => minimumOn(data.amounts, 'judge', '2027-01-01')).toThrow(NoRuleForDay)
})

const inRow = fc.constantFrom(...dated).chain((rule) => {
  const row = rule.periods.at(-1)!
  const from = row.from ?? '2020-01-01'
  return anyDay.filter((day) => day >= from && (row.until === null || day <= row.until)).map((date) => ({ rule, date }))
})

test('no deadline lies before its event, save those that are counted back from it', () => {
  fc.assert(
    fc.property(inRow, fc.option(fc.nat(60)), ({ rule, date }, late) => {
      const { day, lastDay } = deadlineFor(rule, date, late === null ? null : addDays(date, late))
      if (rule.direction === 'after') expect(day > date).toBe(true)
      else expect(day < date).toBe(true)
      expect(lastDay >= day).toBe(true)
    }),
  )
})

test('a later event never gives an earlier deadline', () => {
  fc.assert(
    fc.property(inRow, fc.nat(45), fc.option(fc.nat(60)), ({ rule, date }, later, late) => {
      const other = (day: string) => (late === null ? null : addDays(day, late))
      const next = addDays(date, later)
      const first = deadlineFor(rule, date, other(date))
      const second = deadlineFor(rule, next, other(next))
      expect(second.day >= first.day && second.lastDay >= first.lastDay).toBe(true)
    }),
  )
})

test('a later second date never gives an earlier last day', () => {
  fc.assert(
    fc.property(inRow, fc.nat(60), fc.nat(60), ({ rule, date }, late, more) => {
      const first = deadlineFor(rule, date, addDays(date, late))
      const second = deadlineFor(rule, date, addDays(date, late + more))
      expect(second.day).toBe(first.day)
      expect(second.lastDay >= first.lastDay).toBe(true)
    }),
  )
})

test('the working day to act on is never after the day to keep', () => {
  fc.assert(
    fc.property(inRow, ({ rule, date }) => {
      const { day, workingDay } = deadlineFor(rule, date, null)
      expect(workingDay <= day).toBe(true)
    }),
  )
})
