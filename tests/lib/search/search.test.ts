import { expect, test } from 'vitest'
import { excerptOf, type SearchDocument } from '@/lib/search/documents'
import { markWords } from '@/lib/search/marks'
import { packDocuments } from '@/lib/search/package'
import { Search } from '@/lib/search/search'
import { formOf, formsOf, wordsOf } from '@/lib/search/words'

const document = (path: string, heading: string, text: string, changes: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: 'article',
  path,
  heading,
  page: path.includes('#') ? 'A page' : '',
  keywords: '',
  links: 0,
  text,
  excerpt: text,
  ...changes,
})

const speech = {
  same: [
    ['spravato', 'esketamine'],
    ['prior authorization', 'pre approval'],
  ],
  means: [{ says: ['obamacare'], finds: ['marketplace'] }],
  misspellings: { deductable: 'deductible' },
}

const library = [
  document('/articles/appeal', 'How to appeal', 'Write to the plan. Keep the letter.'),
  document('/articles/spray', 'Esketamine', 'A nose spray given at a clinic.'),
  document('/articles/before', 'Prior authorization', 'Ask before treatment.'),
  document('/articles/prior', 'Prior years', 'What happened before. An authorization of payment is something else.'),
  document('/articles/market', 'Marketplace plans', 'Bought by yourself.'),
  document('/articles/money', 'Deductible', 'What you pay first.'),
  document('/articles/codes', 'Codes', 'J3490 for the drug and 96365 for the drip.'),
  document('/articles/insurance', 'Insurance', 'Who pays.'),
]

const find = async (question: string) =>
  (await Search.open(packDocuments(library, speech))).find(question).map(({ path }) => path.replace('/articles/', ''))

test('a word finds the page whatever its ending', async () => {
  expect((await find('appeals'))[0]).toBe('appeal')
  expect((await find('appealing '))[0]).toBe('appeal')
})

test('words that mean the same find each other, and a saying of two words is one thing', async () => {
  expect((await find('spravato'))[0]).toBe('spray')
  expect((await find('pre approval'))[0]).toBe('before')
})

test('what a reader says finds what the site says', async () => {
  expect(await find('obamacare ')).toEqual(['market'])
})

test('slips of spelling find the page, listed or not', async () => {
  expect((await find('deductable'))[0]).toBe('money')
  expect((await find('deductibel '))[0]).toBe('money')
})

test('a code is found as it is written, and no other code in its place', async () => {
  expect((await find('j3490'))[0]).toBe('codes')
  expect(await find('j3491 ')).toEqual([])
})

test('results show while a word is still being typed', async () => {
  for (const typed of ['insu', 'insuran', 'insuranc', 'insurance']) expect((await find(typed))[0]).toBe('insurance')
})

test('an empty question and one of empty words find nothing', async () => {
  expect(await find('')).toEqual([])
  expect(await find(' the of ')).toEqual([])
  expect(await find('?!')).toEqual([])
})

test('at most two results come from one page', async () => {
  const sections = ['a', 'b', 'c', 'd'].map((id) => document(`/articles/long#${id}`, `Refund ${id}`, 'refund'))
  const search = await Search.open(packDocuments([document('/articles/long', 'A page', 'x'), ...sections], speech))
  expect(search.find('refund')).toHaveLength(2)
})

test('matching words are marked, and the parts together are the text', () => {
  const text = 'Appeals: how to appeal a denial'
  const parts = markWords(text, new Set([formOf('appeal')]))
  expect(parts.filter(({ marked }) => marked).map((part) => part.text)).toEqual(['Appeals', 'appeal'])
  expect(parts.map((part) => part.text).join('')).toBe(text)
})

test('possessives, accents and codes are one word each', () => {
  expect(wordsOf('The plan’s café, F33.2').map(({ word }) => word)).toEqual(['the', 'plans', 'cafe', 'f332'])
  expect(formsOf('What does it cover?')).toEqual(['cover'])
})

test('what is shown of a section is its first sentence, cut between words, not the title of a table', () => {
  expect(excerptOf('Deadlines\nPlan, Days\nWrite to the plan.')).toBe('Write to the plan.')
  expect(excerptOf(`${'word '.repeat(30)}end.`)).toBe(`${'word '.repeat(20).trim()} …`)
  expect(excerptOf('Plan, Days')).toBe('Plan, Days')
})
