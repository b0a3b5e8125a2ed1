import { covers, type About, type AboutField, type AboutValue } from './about'

/** Holds by what the reader said about themselves. */
export interface AboutRule {
  readonly kind: 'about'
  readonly field: AboutField
  readonly values: readonly string[]
  /** What holds while the field is open: most questions are asked, those of a few states are not. */
  readonly whenOpen: boolean
}

/** Holds when one of these questions has one of these answers, or any answer at all. */
export interface AnswerRule {
  readonly kind: 'answer'
  readonly questions: readonly string[]
  readonly values: readonly string[] | 'any'
}

export type Rule = AboutRule | AnswerRule

function about<F extends AboutField>(field: F, values: readonly AboutValue<F>[]): AboutRule {
  return { kind: 'about', field, values, whenOpen: true }
}

function livesIn(values: readonly AboutValue<'state'>[]): AboutRule {
  return { kind: 'about', field: 'state', values, whenOpen: false }
}

function answered(questions: readonly string[], values: readonly string[] | 'any'): AnswerRule {
  return { kind: 'answer', questions, values }
}

const privatePlans = [
  'employer-self-funded',
  'employer-insured',
  'employer-unsure',
  'marketplace',
  'federal',
  'student',
  'not-sure',
] as const

const coverageQuestions = ['infusion-covered', 'injection-covered', 'home-covered', 'spravato-covered', 'injury-covered']
const spravatoQuestions = ['spravato-covered', 'spravato-instead']

/**
 * The closed set of rule names that an editor may put behind `when`. A question is asked when all of its rules hold.
 * "Not sure" stands in every list whose questions are still worth asking when the reader does not know.
 */
export const rules = {
  // Cover
  'has-cover': about(
    'cover',
    covers.filter((cover) => cover !== 'none'),
  ),
  plan: about('cover', [...privatePlans, 'medicare-advantage', 'medicaid', 'tricare']),
  'private-plan': about('cover', privatePlans),
  'plan-with-sums': about('cover', [...privatePlans, 'medicare', 'medicare-advantage', 'tricare']),
  'plan-with-claims': about('cover', [...privatePlans, 'medicare-advantage', 'tricare']),
  'employer-plan': about('cover', ['employer-self-funded', 'employer-insured', 'employer-unsure']),
  'plan-kind-unknown': about('cover', ['employer-unsure', 'not-sure']),
  'own-plan': about('cover', ['marketplace', 'not-sure']),
  student: about('cover', ['student']),
  federal: about('cover', ['federal']),
  medicare: about('cover', ['medicare']),
  'any-medicare': about('cover', ['medicare', 'medicare-advantage']),
  'medicare-advantage': about('cover', ['medicare-advantage']),
  medicaid: about('cover', ['medicaid']),
  va: about('cover', ['va']),
  tricare: about('cover', ['tricare']),
  injury: about('cover', ['injury']),
  'no-cover': about('cover', ['none']),
  'second-plan': about('second', ['yes', 'not-sure']),

  // Reason
  depression: about('reason', ['depression', 'not-sure']),
  'mental-health': about('reason', ['depression', 'ptsd', 'anxiety-ocd', 'other', 'not-sure']),
  pain: about('reason', ['pain']),

  // Form
  infusion: about('form', ['infusion', 'not-sure']),
  spravato: about('form', ['spravato', 'not-sure']),
  'not-spravato': about('form', ['infusion', 'injection', 'at-home']),
  injection: about('form', ['injection']),
  'at-home': about('form', ['at-home']),
  'in-a-clinic': about('form', ['infusion', 'spravato', 'injection', 'not-sure']),

  // Stage
  looking: about('stage', ['looking', 'not-sure']),
  choosing: about('stage', ['looking', 'clinic-chosen', 'not-sure']),
  'before-treatment': about('stage', ['looking', 'clinic-chosen', 'waiting', 'not-sure']),
  'clinic-known': about('stage', ['clinic-chosen', 'waiting', 'denied', 'in-treatment']),
  waiting: about('stage', ['waiting']),
  denied: about('stage', ['denied']),
  'in-treatment': about('stage', ['in-treatment']),

  // Who is calling, and from where
  'for-someone-else': about('who', ['adult', 'child']),
  'for-a-child': about('who', ['child']),
  'new-york': livesIn(['NY']),
  'no-visit-rebate': livesIn(['MA', 'MI', 'MN', 'RI']),
  'all-party-recording': livesIn(['CA', 'FL', 'IL', 'MD', 'MA', 'PA', 'WA']),

  // What they said
  'said-something': answered(coverageQuestions, ['covered', 'with-approval', 'investigational', 'excluded', 'unclear']),
  'said-covered': answered([...coverageQuestions, 'spravato-instead'], ['covered', 'with-approval']),
  'said-refused': answered(coverageQuestions, ['investigational', 'excluded']),
  'said-investigational': answered(coverageQuestions, ['investigational']),
  'said-excluded': answered(coverageQuestions, ['excluded']),
  'said-unclear': answered(coverageQuestions, ['unclear']),
  'spravato-said-covered': answered(spravatoQuestions, ['covered', 'with-approval']),
  'needs-approval': answered([...coverageQuestions, 'spravato-instead', 'approval-needed'], ['with-approval', 'yes']),
  'other-company': answered(['behavioral-company'], ['yes']),
  'no-permission-on-file': answered(['speak-for-member'], ['no', 'unclear']),
  'plan-is-self-funded': answered(['plan-funding'], ['self-funded']),
  'plan-is-not-insurance': answered(['plan-type'], ['short-term', 'sharing']),
  'clinic-in-network': answered(['clinic-network'], ['yes']),
  'out-of-network': answered(['clinic-network', 'clinic-takes-plan'], ['no']),
  'no-network-clinic': answered(['network-clinics'], ['no']),
  'has-outside-benefits': answered(['outside-benefits'], ['yes']),
  'no-outside-benefits': answered(['outside-benefits'], ['no']),
  'exception-possible': answered(['exception-path'], ['yes']),
  'clinic-files-claims': answered(['clinic-files-claims'], ['yes']),
  'gives-superbill': answered(['superbill'], ['yes']),
  'no-superbill': answered(['superbill'], ['no']),
  'gives-estimate': answered(['good-faith-estimate'], ['yes']),
  'no-estimate': answered(['good-faith-estimate'], ['no', 'unclear']),
  'asks-prepayment': answered(['prepay'], ['yes']),
  'offers-financing': answered(['financing'], ['yes']),
  'opted-out-of-medicare': answered(['medicare-opt-out'], ['yes']),
  'no-one-on-site': answered(['clinician-on-site'], ['no', 'unclear']),
  'no-contract-to-read': answered(['contract-first'], ['no']),
  'price-known': answered(['price-each', 'year-total', 'allowed-amount'], 'any'),
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof rules

export const ruleNames = Object.keys(rules) as RuleName[]

export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(rules, name)
}

/** The answers a rule may look at: by question, only those of questions that are being asked. */
export type Entries = Readonly<Record<string, string | undefined>>

/** Whether to ask what stands behind a rule. A question about the reader that was left open rules (nearly) nothing out. */
export function mayHold(name: RuleName, about: About, entries: Entries): boolean {
  const rule: Rule = rules[name]
  return rule.kind === 'about' && about[rule.field] === undefined ? rule.whenOpen : isKnownToHold(name, about, entries)
}

/** Whether a rule is known to hold from what the reader has answered. */
export function isKnownToHold(name: RuleName, about: About, entries: Entries): boolean {
  const rule: Rule = rules[name]
  if (rule.kind === 'about') return rule.values.includes(about[rule.field] ?? '')
  return rule.questions.some((question) => {
    const entry = entries[question]
    return entry !== undefined && (rule.values === 'any' || rule.values.includes(entry))
  })
}
