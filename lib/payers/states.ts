import { stateCodes, type StateCode } from '@/lib/content/schemas/payer'

type Placed = { readonly states: readonly (StateCode | 'all')[] }

/** The cards that name a state. Cards for all states are not among them: see `everywhere`. */
export function cardsOnlyIn<T extends Placed>(payers: readonly T[], state: StateCode): T[] {
  return payers.filter(({ states }) => states.includes(state))
}

/** The cards that apply in every state. */
export function cardsEverywhere<T extends Placed>(payers: readonly T[]): T[] {
  return payers.filter(({ states }) => states.includes('all'))
}

/** The states that some card names, in the order of the postal list, and those that none does. */
export function statesWithCards(payers: readonly Placed[]): { with: StateCode[]; without: StateCode[] } {
  const named = (code: StateCode) => payers.some(({ states }) => states.includes(code))
  return { with: stateCodes.filter(named), without: stateCodes.filter((code) => !named(code)) }
}
