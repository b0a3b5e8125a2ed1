import type { About } from '@/lib/checklist/about'

/** A reader on a journey: who they are, what they are told on the phone, and what they should be led to. */
export interface Reader {
  readonly name: string
  readonly about: About
  /** In calling order: a choice, or what is typed. A day is typed as 12312026 and saved as 2026-12-31. */
  readonly answers: Readonly<Record<string, string>>
  /** Questions that must be there at the end, and some that must not. */
  readonly asked: readonly string[]
  readonly notAsked: readonly string[]
  /** Titles of next steps, in their order. */
  readonly nextSteps: readonly RegExp[]
}

export const readers: readonly Reader[] = [
  {
    name: 'an employee who has chosen a clinic and hears "investigational"',
    about: { cover: 'employer-unsure', second: 'no', reason: 'depression', form: 'infusion', stage: 'clinic-chosen', who: 'self' },
    answers: {
      'plan-funding': 'self-funded',
      'infusion-covered': 'investigational',
      'policy-name': 'Policy 123',
      'clinic-network': 'no',
      prepay: 'yes',
    },
    asked: ['policy-name', 'exception-path', 'gap-exception', 'prepay-refund', 'closing-money'],
    notAsked: ['allowed-amount', 'exclusion-words', 'medicare-contractor'],
    nextSteps: [/Read the policy/, /Ask for an exception/, /network gap/, /before you pay ahead/, /benefits office/],
  },
  {
    name: 'a marketplace member with pain who was told no',
    about: { cover: 'marketplace', second: 'no', reason: 'pain', form: 'infusion', stage: 'denied', who: 'self' },
    answers: { 'plan-type': 'full', 'infusion-covered': 'excluded', 'denial-date': '11022026', 'claim-file': 'yes' },
    asked: ['exclusion-words', 'appeal-last-day', 'peer-to-peer', 'pain-protocol'],
    notAsked: ['own-psychiatrist', 'clinic-experience', 'va-offer'],
    nextSteps: [/last day to appeal/, /claim file/, /Write the appeal/, /Read the policy/, /Read the exclusion/],
  },
  {
    name: 'somebody with Original Medicare who is looking at Spravato',
    about: { cover: 'medicare', second: 'yes', reason: 'depression', form: 'spravato', stage: 'looking', who: 'self' },
    answers: { 'medicare-spravato': 'yes', 'medicare-opt-out': 'yes' },
    asked: ['medicare-contractor', 'second-plan-order', 'rems-site', 'medicare-notice'],
    notAsked: ['spravato-covered', 'claim-deadline', 'live-visit'],
    nextSteps: [/private contract/],
  },
  {
    name: 'a Medicaid member in treatment who is worried that it stops',
    about: { cover: 'medicaid', second: 'no', reason: 'depression', form: 'spravato', stage: 'in-treatment', who: 'self' },
    answers: { 'spravato-covered': 'with-approval', 'approval-sender': 'the clinic, by fax', 'approval-ends': '12312026' },
    asked: ['medicaid-ride', 'keep-paying', 'gap-cover', 'approval-renewal'],
    notAsked: ['clinic-experience', 'allowed-amount'],
    nextSteps: [
      /plan for a gap/,
      /Ask Medicaid to keep paying/,
      /in writing/,
      /Start prior authorization/,
      /Read the policy/,
      /Compare Spravato/,
    ],
  },
  {
    name: 'a veteran with PTSD',
    about: { cover: 'va', second: 'no', reason: 'ptsd', form: 'infusion', stage: 'denied', who: 'self' },
    answers: { 'va-offer': 'Not here, Little Rock does', 'va-referral': 'yes' },
    asked: ['va-criteria', 'va-appeal-path', 'va-approval-ends'],
    notAsked: ['infusion-covered', 'deductible-left', 'network-clinics'],
    nextSteps: [/last day to appeal/, /patient advocate/],
  },
  {
    name: 'somebody hurt at work whose claim should pay for pain treatment',
    about: { cover: 'injury', second: 'not-sure', reason: 'pain', form: 'infusion', stage: 'waiting', who: 'self' },
    answers: { 'injury-covered': 'unclear', lien: 'I owe the rest' },
    asked: ['injury-request', 'request-status', 'supervisor', 'lien'],
    notAsked: ['coinsurance', 'spravato-instead', 'va-offer'],
    nextSteps: [/Chase the request/, /in writing/, /Read the policy/, /claims adjuster/],
  },
  {
    name: 'somebody who calls TRICARE for a spouse',
    about: { cover: 'tricare', second: 'no', reason: 'depression', form: 'spravato', stage: 'clinic-chosen', state: 'MA', who: 'adult' },
    answers: { 'speak-for-member': 'no', 'recording-call': 'yes', 'spravato-covered': 'with-approval', 'price-each': '550' },
    asked: ['permission-form', 'recording-call', 'tricare-forms', 'spravato-route', 'allowed-amount'],
    notAsked: ['no-rebate', 'savings-count', 'federal-brochure', 'child-rights'],
    nextSteps: [/in writing/, /Start prior authorization/, /Read the policy/, /Compare Spravato/, /first year/, /permission on file/],
  },
  {
    name: 'a parent in New York without cover who looks at treatment at home',
    about: { cover: 'none', second: 'no', reason: 'anxiety-ocd', form: 'at-home', stage: 'looking', state: 'NY', who: 'child' },
    answers: { 'nocover-window': '01152027', 'live-visit': 'yes', 'good-faith-estimate': 'no', financing: 'yes' },
    asked: ['nocover-medicaid', 'under-18', 'telehealth-end', 'financing-kind', 'ny-application'],
    notAsked: ['who-answers', 'monitoring', 'rems-site', 'superbill'],
    nextSteps: [/good faith estimate/, /card or loan/, /Look for cover/],
  },
]
