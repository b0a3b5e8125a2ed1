import type { RuleName } from './rules'

/** Rules that nearly every reader meets; saying them would only be noise. */
const unsaid: ReadonlySet<RuleName> = new Set(['has-cover', 'plan', 'plan-with-sums', 'plan-with-claims', 'in-a-clinic'])

/** "Ask this if you have Medicare and it is for pain.", or nothing when the question is for (nearly) everybody. */
export function conditionOf(
  names: readonly RuleName[],
  conditions: Readonly<Record<string, string>>,
  words: { readonly condition: string; readonly and: string },
): string {
  const said = names.filter((name) => !unsaid.has(name)).map((name) => conditions[name] ?? name)
  return said.length === 0 ? '' : `${words.condition} ${said.join(` ${words.and} `)}.`
}
