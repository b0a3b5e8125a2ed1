import type { InsurersWords, InterfaceWords, Payer } from '@/lib/content/site'

/** The states of a card in words: their names, or that it applies in all. */
export function statesOf({ states }: Pick<Payer, 'states'>, { stateNames }: InsurersWords, labels: InterfaceWords['labels']): string {
  return states.map((state) => (state === 'all' ? labels.allStates : stateNames[state])).join(', ')
}
