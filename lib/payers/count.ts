import { stanceNames, uses, type StanceName, type Use } from '@/lib/content/schemas/payer'

type Counted = { readonly stances: Readonly<Record<Use, { readonly stance: StanceName }>> }

/** How many payers take which stance, for each use. Every stance is counted, also at 0. */
export function countStances(payers: readonly Counted[]): Record<Use, Record<StanceName, number>> {
  const count = (use: Use) =>
    Object.fromEntries(stanceNames.map((name) => [name, payers.filter((payer) => payer.stances[use].stance === name).length])) as Record<
      StanceName,
      number
    >
  return Object.fromEntries(uses.map((use) => [use, count(use)])) as Record<Use, Record<StanceName, number>>
}
