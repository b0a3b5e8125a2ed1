import { expect, test } from 'vitest'
import { payerProblems } from '@/lib/content/payer-problems'
import { insurersSchema } from '@/lib/content/schemas/insurers'
import { payerSchema, stanceSchema, uses } from '@/lib/content/schemas/payer'
import { publishedSite } from '@/tests/support/content'

const stance = {
  stance: 'silent',
  says: 'The list does not name it.',
  policy: null,
  number: null,
  documentDate: '2025-10',
  basis: 'own-page',
  checked: '2026-11-23',
  sources: ['some-list'],
  criteria: [],
}
const messages = (entry: object) => stanceSchema.safeParse(entry).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

test('an answer with a document, its date and a source is accepted', () => {
  expect(messages(stance)).toEqual([])
})

test('an answer other than "not found" without a source is refused', () => {
  expect(messages({ ...stance, sources: [] })).toEqual(['sources: is empty, but the stance is "silent". Name a source, or write not-found.'])
})

test('an answer other than "not found" without a document date is refused', () => {
  expect(messages({ ...stance, documentDate: null })[0]).toContain('Write the date of the document, or the word undated.')
})

test('the word undated stands in for a date that the document does not show', () => {
  expect(messages({ ...stance, documentDate: 'undated' })).toEqual([])
})

test('an answer that rests on nothing is refused', () => {
  expect(messages({ ...stance, basis: 'none' })).toHaveLength(1)
})

test('"not found" needs no document and no source', () => {
  expect(messages({ ...stance, stance: 'not-found', documentDate: null, basis: 'none', sources: [] })).toEqual([])
})

test('an answer that is none of the six is refused', () => {
  expect(messages({ ...stance, stance: 'probably' })[0]).toContain('is none of covered-with-criteria')
})

test('there are thirty published cards or more, and each answer has its source and date or is not found', () => {
  const { payers } = publishedSite()
  expect(payers.length).toBeGreaterThanOrEqual(30)
  for (const payer of payers) {
    for (const use of uses) {
      const { stance: answer, sources, documentDate, checked } = payer.stances[use]
      expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/)
      if (answer !== 'not-found') expect({ sources: sources.length > 0, documentDate }).not.toMatchObject({ sources: false, documentDate: null })
    }
  }
})

test('a card without the heading that "how to find out" leads to is reported', () => {
  const found = payerProblems({ path: '/insurers/x', headings: [] }, 'How to look up the current policy', [])
  expect(found.map(({ message }) => message)).toEqual([
    'The card has no heading "How to look up the current policy". Add it below the front matter: answers that were not found lead there.',
  ])
})

test('a card must not take the address of another page', () => {
  const headings = [{ id: 'look', text: 'Look', depth: 2 }] as const
  expect(payerProblems({ path: '/insurers/states', headings }, 'Look', ['/insurers/states'])).toHaveLength(1)
})

test('a state that does not exist is refused', () => {
  const issues = payerSchema.shape.states.safeParse(['XX']).error!.issues
  expect(issues[0]!.message).toBe('is not "all" or the postal code of a state, such as TX.')
})

test('a card for all states names no single state beside it', () => {
  expect(payerSchema.shape.states.safeParse(['all', 'TX']).success).toBe(false)
  expect(payerSchema.shape.states.safeParse(['TX', 'OK']).success).toBe(true)
})

test('words with a blank that nothing fills, or without one that is needed, are refused', () => {
  const words = publishedSite().insurers
  const broken = { ...words, card: { ...words.card, metaTitle: '{nmae}: does it cover ketamine?' } }
  expect(insurersSchema.safeParse(broken).error!.issues.map(({ message }) => message)).toEqual([
    'lacks the blank {name}. Put it where its value belongs.',
    'has a blank {nmae} that nothing fills. It may hold {name}.',
  ])
})
