import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '@/lib/payers/csv'
import { readCsv } from '@/tests/support/csv'

test('a cell with a comma, a quote or a line break stands in quotes', () => {
  expect(toCsv(['a', 'b'], [['one, two', 'say "yes"']])).toBe('a,b\r\n"one, two","say ""yes"""\r\n')
})

test('nothing is an empty cell, and a truth is a word', () => {
  expect(toCsv(['a', 'b', 'c'], [[null, true, false]])).toBe('a,b,c\r\n,true,false\r\n')
})

test('whatever the words, they come back as they were', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ' ', '’', '|') })
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
      expect(readCsv(toCsv(['one', 'two'], rows))).toEqual(rows.map(([one, two]) => ({ one, two })))
    }),
  )
})
