import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packDocuments, readGaps, unpackDocuments, writeGaps } from '@/lib/search/package'
import type { SearchDocument } from '@/lib/search/documents'

const speech = { same: [], means: [], misspellings: {} }

const document = (changes: Partial<SearchDocument>): SearchDocument => ({
  kind: 'article',
  path: '/articles/a',
  heading: 'A title',
  page: '',
  keywords: '',
  links: 0,
  text: 'plain text',
  excerpt: 'plain …',
  ...changes,
})

test('rising numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(100_000)), (numbers) => {
      const rising = numbers.sort((a, b) => a - b)
      expect(readGaps(writeGaps(rising))).toEqual(rising)
    }),
  )
})

test('a package gives back every document with the forms of its text', () => {
  const documents = [
    document({ text: 'Denials and appeals of a plan', links: 3 }),
    document({ path: '/articles/a#how', heading: 'How?', page: 'A title', text: 'Appeal it. Appealing works.', keywords: 'dispute' }),
    document({ kind: 'term', path: '/glossary#erisa', heading: 'ERISA', text: '' }),
  ]
  const back = unpackDocuments(JSON.parse(JSON.stringify(packDocuments(documents, speech))))
  expect(back.map(({ forms: _, headingForms: __, ...rest }) => rest)).toEqual(documents.map(({ text: _, ...rest }) => rest))
  expect(back.map(({ forms }) => [...forms].sort())).toEqual([['appeal', 'denial', 'plan'], ['appeal', 'work'], []])
})
