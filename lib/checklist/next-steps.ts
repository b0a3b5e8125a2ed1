import { isKnownToHold, type RuleName } from './rules'
import type { About } from './about'
import type { Entries } from './rules'

/**
 * When each next step is advised, most pressing first: any of the lists must hold as a whole.
 * The words and links of a step stand under the same id in content/checklists/next-steps.yml.
 */
export const nextSteps = {
  'treatment-may-stop': [['in-treatment']],
  'count-the-days': [['denied']],
  'medicaid-keep-care': [
    ['denied', 'medicaid'],
    ['in-treatment', 'medicaid'],
  ],
  'va-clinical-appeal': [['denied', 'va']],
  'claim-file': [['denied'], ['said-refused', 'waiting']],
  'write-the-appeal': [['denied']],
  'chase-the-request': [['waiting']],
  'no-one-on-site': [['no-one-on-site']],
  'ask-in-writing': [['said-covered'], ['said-unclear']],
  'start-approval': [['needs-approval']],
  'read-the-policy': [['said-something']],
  'ask-for-exception': [['said-investigational'], ['exception-possible']],
  'read-the-exclusion': [['said-excluded']],
  'spravato-is-open': [['spravato-said-covered']],
  'network-gap': [['out-of-network'], ['no-network-clinic'], ['no-outside-benefits']],
  'claim-by-superbill': [
    ['has-outside-benefits', 'gives-superbill'],
    ['out-of-network', 'gives-superbill'],
  ],
  'ask-for-superbill': [['no-superbill']],
  'ask-for-estimate': [['no-estimate']],
  'keep-the-estimate': [['gives-estimate']],
  'sum-up-the-year': [['price-known']],
  'read-the-card': [['offers-financing']],
  'before-you-prepay': [['asks-prepayment'], ['no-contract-to-read']],
  'get-permission': [['no-permission-on-file']],
  'self-funded-plan': [['plan-is-self-funded']],
  'not-insurance': [['plan-is-not-insurance']],
  'medicare-contract': [['opted-out-of-medicare']],
  'injury-claim': [['injury']],
  'find-cover': [['no-cover']],
} as const satisfies Record<string, readonly (readonly RuleName[])[]>

export type NextStepId = keyof typeof nextSteps

export const nextStepIds = Object.keys(nextSteps) as NextStepId[]

/** The steps that follow from what is known, most pressing first. */
export function adviseNextSteps(about: About, entries: Entries): NextStepId[] {
  return nextStepIds.filter((id) =>
    nextSteps[id].some((list: readonly RuleName[]) => list.every((name) => isKnownToHold(name, about, entries))),
  )
}
