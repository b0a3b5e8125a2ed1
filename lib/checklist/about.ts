/** What the reader tells us about the cover, the illness and the call. Every question may also be left open. */

export const covers = [
  'employer-self-funded',
  'employer-insured',
  'employer-unsure',
  'marketplace',
  'medicare',
  'medicare-advantage',
  'medicaid',
  'va',
  'tricare',
  'federal',
  'student',
  'injury',
  'none',
  'not-sure',
] as const

export const states = [
  'AL',
  'AK',
  'AZ',
  'AR',
  'CA',
  'CO',
  'CT',
  'DE',
  'DC',
  'FL',
  'GA',
  'HI',
  'ID',
  'IL',
  'IN',
  'IA',
  'KS',
  'KY',
  'LA',
  'ME',
  'MD',
  'MA',
  'MI',
  'MN',
  'MS',
  'MO',
  'MT',
  'NE',
  'NV',
  'NH',
  'NJ',
  'NM',
  'NY',
  'NC',
  'ND',
  'OH',
  'OK',
  'OR',
  'PA',
  'PR',
  'RI',
  'SC',
  'SD',
  'TN',
  'TX',
  'UT',
  'VT',
  'VA',
  'WA',
  'WV',
  'WI',
  'WY',
  'other',
  'not-sure',
] as const

/** The fields in the order in which they are asked, each with its possible answers. */
export const aboutFields = {
  cover: covers,
  second: ['yes', 'no', 'not-sure'],
  reason: ['depression', 'ptsd', 'anxiety-ocd', 'pain', 'other', 'not-sure'],
  form: ['infusion', 'spravato', 'injection', 'at-home', 'not-sure'],
  stage: ['looking', 'clinic-chosen', 'waiting', 'denied', 'in-treatment', 'not-sure'],
  state: states,
  who: ['self', 'adult', 'child', 'not-sure'],
} as const

export type AboutField = keyof typeof aboutFields
export type AboutValue<F extends AboutField> = (typeof aboutFields)[F][number]

/** The reader's answers about themselves; a field that is absent has not been answered. */
export type About = { readonly [F in AboutField]?: AboutValue<F> }

export const aboutFieldNames = Object.keys(aboutFields) as AboutField[]

export function isAboutField(name: string): name is AboutField {
  return Object.hasOwn(aboutFields, name)
}

/** Whether a value belongs to a field: the gate for everything that comes from a page or a file. */
export function isAboutValue<F extends AboutField>(field: F, value: unknown): value is AboutValue<F> {
  return (aboutFields[field] as readonly unknown[]).includes(value)
}
