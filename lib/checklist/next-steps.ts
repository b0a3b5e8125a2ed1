import type { About } from './about'
import { isKnownToHold, type Entries, type RuleName } from './rules'

interface NextStepRule {
  readonly when: readonly (readonly RuleName[])[]
  readonly unless?: readonly RuleName[]
}

/**
 * When each next step is advised, most pressing first: any of the lists must hold as a whole, and no rule of `unless`.
 * The words and links of a step stand under the same id in content/checklists/next-steps.yml.
 */
export const nextSteps = {
  'treatment-may-stop': { when: [['in-treatment']] },
  'count-the-days': { when: [['denied']] },
  'medicaid-keep-care': {
    when: [
      ['denied', 'medicaid'],
      ['in-treatment', 'medicaid'],
    ],
  },
  'va-clinical-appeal': { when: [['denied', 'va']] },
  'claim-file': { when: [['denied'], ['said-refused', 'waiting']], unless: ['va', 'injury', 'medicare'] },
  'write-the-appeal': { when: [['denied']], unless: ['va', 'injury', 'medicare'] },
  'chase-the-request': { when: [['waiting']] },
  'no-one-on-site': { when: [['no-one-on-site']] },
  'ask-in-writing': { when: [['said-covered'], ['said-unclear']] },
  'start-approval': { when: [['needs-approval']] },
  'read-the-policy': { when: [['said-something']] },
  'ask-for-exception': { when: [['said-investigational'], ['exception-possible']] },
  'read-the-exclusion': { when: [['said-excluded']] },
  'spravato-is-open': { when: [['spravato-said-covered']] },
  'network-gap': { when: [['out-of-network'], ['no-network-clinic'], ['no-outside-benefits']] },
  'claim-by-superbill': {
    when: [
      ['has-outside-benefits', 'gives-superbill'],
      ['out-of-network', 'gives-superbill'],
    ],
  },
  'ask-for-superbill': { when: [['no-superbill']] },
  'ask-for-estimate': { when: [['no-estimate']] },
  'keep-the-estimate': { when: [['gives-estimate']] },
  'sum-up-the-year': { when: [['price-known']] },
  'read-the-card': { when: [['offers-financing']] },
  'before-you-prepay': { when: [['asks-prepayment'], ['no-contract-to-read']] },
  'get-permission': { when: [['no-permission-on-file']] },
  'self-funded-plan': { when: [['plan-is-self-funded']] },
  'not-insurance': { when: [['plan-is-not-insurance']] },
  'medicare-contract': { when: [['opted-out-of-medicare']] },
  'injury-claim': { when: [['injury']] },
  'find-cover': { when: [['no-cover']] },
} as const satisfies Record<string, NextStepRule>

export type NextStepId = keyof typeof nextSteps

export const nextStepIds = Object.keys(nextSteps) as NextStepId[]

/** The steps that follow from what is known, most pressing first. */
export function adviseNextSteps(about: About, entries: Entries): NextStepId[] {
  const isKnown = (name: RuleName) => isKnownToHold(name, about, entries)
  return nextStepIds.filter((id) => {
    const { when, unless = [] }: NextStepRule = nextSteps[id]
    return when.some((list) => list.every(isKnown)) && !unless.some(isKnown)
  })
}
