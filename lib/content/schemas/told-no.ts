import { z } from 'zod'
import { documentDate, id, isoDate, words } from './common'
import type { ContentProblem } from './deadlines'

const oneOf = <const T extends readonly [string, ...string[]]>(names: T) => z.enum(names, { error: `is none of ${names.join(', ')}.` })
const sources = z.array(id).min(1, { error: 'is empty. Name the source.' })
const webAddress = z.url({ protocol: /^https?$/, error: 'is not a web address. Write it in full, with https://.' })
const phone = z.string().regex(/^(1-)?\d{3}-\d{3}-\d{4}$/, { error: 'is not a phone number. Write it as 800-555-0100 or 1-800-555-0100.' })

export const grounds = ['strong', 'fair', 'depends', 'weak'] as const

/** One usual phrase on a denial. Text is inline Markdown with citations. */
export const denialPhraseSchema = z.strictObject({
  id,
  title: words,
  wording: z.array(words).min(1),
  means: words,
  answers: words,
  collect: z.array(words).min(1).max(7, { error: 'has more than seven items. Keep the list short enough to act on.' }),
  letters: z.array(id).min(1),
  events: z.array(id).min(1),
  ground: oneOf(grounds),
  why: words,
  honest: words,
})

export const denialPhrasesSchema = z.array(denialPhraseSchema)

export const decisionKinds = ['court', 'external-review', 'workers-comp'] as const
export const decisionDirections = ['for', 'for-in-part', 'against', 'mixed'] as const

export const decisionsSchema = z.strictObject({
  summary: z.strictObject({ found: words, limit: words }),
  decisions: z.array(
    z.strictObject({
      id,
      name: words,
      forum: words,
      kind: oneOf(decisionKinds),
      date: documentDate.nullable(),
      reference: words.nullable(),
      about: oneOf(['ketamine', 'like-case']),
      condition: words,
      direction: oneOf(decisionDirections),
      asked: words,
      decided: words,
      why: words,
      take: words,
      weight: words,
      sources,
    }),
  ),
  searches: z.array(z.strictObject({ id, name: words, holds: words, how: z.array(words).min(1), sources })),
})

export const stateHelpSchema = z.strictObject({
  checked: isoDate,
  nextCheck: isoDate,
  national: z.array(z.strictObject({ id, name: words, use: words, url: webAddress.nullable(), phone: phone.nullable(), sources })),
  states: z.array(
    z.strictObject({
      id,
      abbr: z.string().regex(/^[A-Z]{2}$/, { error: 'is not a two-letter state.' }),
      name: words,
      department: z.strictObject({ name: words, sources }).nullable(),
      website: z.strictObject({ url: webAddress, sources }).nullable(),
      phones: z.array(z.strictObject({ label: words, number: phone, sources })),
      mail: z.strictObject({ address: words, note: words.nullable(), sources }).nullable(),
      program: z.strictObject({ name: words, phone: phone.nullable(), does: words, sources }).nullable(),
      externalReview: z.strictObject({ runBy: oneOf(['state', 'federal']), says: words, deadline: words.nullable(), sources }).nullable(),
    }),
  ),
})

export const gapPlanSchema = z.strictObject({
  first: z.strictObject({ title: words, items: z.array(words).min(1).max(5) }),
  situations: z.array(
    z.strictObject({
      id,
      title: words,
      line: words,
      steps: z.array(z.strictObject({ who: words, does: words, say: words.nullable(), letter: id.nullable(), event: id.nullable() })).min(1).max(7),
    }),
  ),
})

export type DenialPhrase = Readonly<z.infer<typeof denialPhraseSchema>>
export type Ground = (typeof grounds)[number]
export type Decisions = Readonly<z.infer<typeof decisionsSchema>>
export type Decision = Decisions['decisions'][number]
export type DecisionDirection = (typeof decisionDirections)[number]
export type StateHelp = Readonly<z.infer<typeof stateHelpSchema>>
export type StateEntry = StateHelp['states'][number]
export type GapPlan = Readonly<z.infer<typeof gapPlanSchema>>

/** What these files point at elsewhere in the content. */
export interface ToldNoNames {
  readonly letters: ReadonlySet<string>
  readonly events: ReadonlySet<string>
}

function unknown(names: ReadonlySet<string>, name: string, path: (string | number)[], what: string): ContentProblem[] {
  return names.has(name) ? [] : [{ path, message: `"${name}" is no ${what}. Name an existing one.` }]
}

function repeated(entries: readonly { id: string }[], path: (string | number)[]): ContentProblem[] {
  return entries.flatMap((entry, index) =>
    entries.findIndex((other) => other.id === entry.id) === index
      ? []
      : [{ path: [...path, index, 'id'], message: `"${entry.id}" stands twice. Give each entry its own name.` }],
  )
}

const letterKind = 'letter in content/letters'
const eventKind = 'event in content/data/deadline-rules.yml'

export function checkDenialPhrases(phrases: readonly DenialPhrase[], names: ToldNoNames): ContentProblem[] {
  return [
    ...repeated(phrases, []),
    ...phrases.flatMap((phrase, index) => [
      ...phrase.letters.flatMap((letter, at) => unknown(names.letters, letter, [index, 'letters', at], letterKind)),
      ...phrase.events.flatMap((event, at) => unknown(names.events, event, [index, 'events', at], eventKind)),
    ]),
  ]
}

export function checkGapPlan(plan: GapPlan, names: ToldNoNames): ContentProblem[] {
  return [
    ...repeated(plan.situations, ['situations']),
    ...plan.situations.flatMap((situation, index) =>
      situation.steps.flatMap((step, at) => [
        ...(step.letter === null ? [] : unknown(names.letters, step.letter, ['situations', index, 'steps', at, 'letter'], letterKind)),
        ...(step.event === null ? [] : unknown(names.events, step.event, ['situations', index, 'steps', at, 'event'], eventKind)),
      ]),
    ),
  ]
}

/** All fifty states and the District of Columbia, each once. */
export const stateCodes =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(' ')

export function checkStateHelp(data: StateHelp): ContentProblem[] {
  const missing = stateCodes.filter((code) => !data.states.some((state) => state.abbr === code))
  return [
    ...repeated(data.states, ['states']),
    ...(missing.length > 0 ? [{ path: ['states'], message: `has no entry for ${missing.join(', ')}. Add one; fields without a source stay null.` }] : []),
  ]
}

export function checkDecisions(data: Decisions): ContentProblem[] {
  return [...repeated(data.decisions, ['decisions']), ...repeated(data.searches, ['searches'])]
}
