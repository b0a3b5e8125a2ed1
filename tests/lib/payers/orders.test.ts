import fc from 'fast-check'
import { expect, test } from 'vitest'
import { payerKinds, payerOrders, stanceNames, type PayerKind, type StanceName } from '@/lib/content/schemas/payer'
import { orderPath, sortPayers } from '@/lib/payers/orders'

const card = (name: string, kind: PayerKind, mood: StanceName, documentDate: string | null = null) => ({
  name,
  kind,
  stances: {
    mood: { stance: mood, documentDate },
    pain: { stance: 'not-found' as const, documentDate: null },
    esketamine: { stance: 'not-found' as const, documentDate: null },
  },
})
const names = (cards: readonly { name: string }[]) => cards.map(({ name }) => name)

test('by answer, cards go from covered to not found, and by name among equals', () => {
  const cards = [
    card('D', 'va', 'not-found'),
    card('C', 'va', 'not-covered'),
    card('B', 'va', 'covered-with-criteria'),
    card('A', 'va', 'not-covered'),
  ]
  expect(names(sortPayers(cards, 'mood'))).toEqual(['B', 'A', 'C', 'D'])
})

test('by kind, cards follow the order in which the kinds are listed', () => {
  const cards = [card('A', 'workers-comp', 'silent'), card('B', 'commercial', 'silent'), card('C', 'medicare', 'silent')]
  expect(names(sortPayers(cards, 'kind'))).toEqual(['B', 'C', 'A'])
})

test('the newest document comes first; cards without a dated document come last', () => {
  const cards = [
    card('None', 'va', 'not-found'),
    card('Undated', 'va', 'silent', 'undated'),
    card('Year', 'va', 'silent', '2026'),
    card('Day', 'va', 'silent', '2026-01-01'),
    card('Old', 'va', 'silent', '2019-05'),
  ]
  expect(names(sortPayers(cards, 'newest'))).toEqual(['Day', 'Year', 'Old', 'None', 'Undated'])
})

test('no order loses or doubles a card, or changes the list it was given', () => {
  const cards = fc.array(
    fc
      .record({ name: fc.string(), kind: fc.constantFrom(...payerKinds), mood: fc.constantFrom(...stanceNames) })
      .map(({ name, kind, mood }) => card(name, kind, mood)),
  )
  fc.assert(
    fc.property(cards, fc.constantFrom(...payerOrders), (given, order) => {
      const before = [...given]
      const sorted = sortPayers(given, order)
      expect(given).toEqual(before)
      expect(new Set(sorted)).toEqual(new Set(given))
      expect(sorted).toHaveLength(given.length)
    }),
  )
})

test('the order by name has the address of the table itself', () => {
  expect(orderPath('name')).toBe('/insurers')
  expect(orderPath('newest')).toBe('/insurers/by/newest')
})
