import { expect, test } from 'vitest'
import { checkDeadlines, deadlineRuleSchema, deadlinesSchema } from '@/lib/content/schemas/deadlines'
import {
  checkDecisions,
  checkDenialPhrases,
  checkGapPlan,
  checkStateHelp,
  decisionsSchema,
  denialPhrasesSchema,
  gapPlanSchema,
  stateHelpSchema,
} from '@/lib/content/schemas/told-no'
import { readLetters } from '@/tests/support/letters'
import { readData, readDeadlines, ruleNamed } from '@/tests/support/told-no-content'

const letters = new Set(readLetters().map(({ slug }) => slug))
const names = { letters, events: new Set(readDeadlines().events.map((event) => event.id)) }

test('the deadline rules hold together', () => {
  expect(checkDeadlines(readDeadlines(), letters)).toEqual([])
})

test('the fifteen usual phrases are decoded, each with letters and days that exist', () => {
  const phrases = denialPhrasesSchema.parse(readData('denial-phrases'))
  expect(phrases.length).toBe(15)
  expect(checkDenialPhrases(phrases, names)).toEqual([])
})

test('the gap plan points at letters and days that exist', () => {
  expect(checkGapPlan(gapPlanSchema.parse(readData('gap-plan')), names)).toEqual([])
})

test('every state and the District of Columbia has its entry', () => {
  expect(checkStateHelp(stateHelpSchema.parse(readData('state-help')))).toEqual([])
})

test('past decisions are told once each, for and against', () => {
  const data = decisionsSchema.parse(readData('decisions'))
  expect(checkDecisions(data)).toEqual([])
  expect(new Set(data.decisions.map((decision) => decision.direction))).toEqual(new Set(['for', 'for-in-part', 'against', 'mixed']))
})

test('a rule whose words name another number than its row is refused', () => {
  const rule = { ...ruleNamed('external-review'), says: '60 days from the day you get the final denial.' }
  expect(deadlineRuleSchema.safeParse(rule).error?.issues[0]?.message).toBe('does not hold the number 4 that periods[0] counts with. Make the words and the row agree.')
})

test('rows that cover the same day are refused', () => {
  const rule = ruleNamed('advantage-decides-request')
  const row = rule.periods[0]!
  const result = deadlineRuleSchema.safeParse({ ...rule, periods: [{ ...row, from: '2026-01-01', until: '2026-12-31' }, { ...row, from: '2026-12-31' }] })
  expect(result.error?.issues[0]).toMatchObject({ path: ['periods', 1, 'from'], message: 'covers days that the row above covers too. End that row on the day before this one begins.' })
})

test('hours that make no whole days are refused', () => {
  const rule = ruleNamed('plan-decides-urgent-appeal')
  const result = deadlineRuleSchema.safeParse({ ...rule, says: '36 hours.', periods: [{ ...rule.periods[0]!, count: 36 }] })
  expect(result.error?.issues[0]?.path).toEqual(['periods', 0, 'count'])
})

test('months without a word on short months are refused', () => {
  const result = deadlineRuleSchema.safeParse({ ...ruleNamed('external-review'), monthEnd: 'does-not-matter' })
  expect(result.error?.issues[0]?.path).toEqual(['monthEnd'])
})

test('a misspelt key is refused', () => {
  expect(deadlineRuleSchema.safeParse({ ...ruleNamed('external-review'), weekends: 'moves' }).success).toBe(false)
})

test('an event that no rule starts from, and a letter that is none, are reported where they stand', () => {
  const data = deadlinesSchema.parse(readData('deadline-rules'))
  const broken = { ...data, rules: data.rules.filter((rule) => rule.event !== 'estimate-asked').map((rule) => (rule.id === 'external-review' ? { ...rule, letter: 'no-such' } : rule)) }
  const messages = checkDeadlines(broken, letters).map((problem) => problem.message)
  expect(messages).toEqual([
    '"no-such" is no letter in content/letters. Name an existing one, or null.',
    'no rule starts from "estimate-asked". Add a rule, or remove the event.',
  ])
})
