import { expect, test } from 'vitest'
import { stateCodes } from '@/lib/content/schemas/payer'
import { cardsEverywhere, cardsOnlyIn, statesWithCards } from '@/lib/payers/states'
import { publishedSite } from '@/tests/support/content'

const cards = [
  { name: 'One', states: ['PA', 'NJ'] },
  { name: 'All', states: ['all'] },
] as const

test('a state lists the cards that name it; cards for all states stand apart', () => {
  expect(cardsOnlyIn(cards, 'NJ').map(({ name }) => name)).toEqual(['One'])
  expect(cardsOnlyIn(cards, 'TX')).toEqual([])
  expect(cardsEverywhere(cards).map(({ name }) => name)).toEqual(['All'])
})

test('each state stands on one side: with a card of its own, or without', () => {
  const { with: named, without } = statesWithCards(cards)
  expect(named).toEqual(['NJ', 'PA'])
  expect([...named, ...without].sort()).toEqual([...stateCodes].sort())
})

test('every published card is found by some state or in all of them', () => {
  const { payers } = publishedSite()
  const reached = new Set([...cardsEverywhere(payers), ...stateCodes.flatMap((code) => cardsOnlyIn(payers, code))])
  expect(reached.size).toBe(payers.length)
})
