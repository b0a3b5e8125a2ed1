import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '@/lib/payers/csv'
import { readCsv } from '@/tests/support/csv'

test('a cell with a comma, a quote or a line break stands in quotes', () => {
  expect(toCsv(['a', 'b'], [['one, two', 'say "yes"']])).toBe('a,b\r\n"one, two","say ""yes"""\r\n')
})

test('nothing is an empty cell, a truth is a word, and a number is a number', () => {
  expect(toCsv(['a', 'b', 'c', 'd'], [[null, true, false, -1.5]])).toBe('a,b,c,d\r\n,true,false,-1.5\r\n')
})

test('words that a spreadsheet would run are disarmed', () => {
  expect(toCsv(['a', 'b'], [['=SUM(A1)', 'a = b']])).toBe("a,b\r\n'=SUM(A1),a = b\r\n")
})

test('whatever the words, they come back as they were', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ' ', '’', '|') })
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
      expect(readCsv(toCsv(['one', 'two'], rows))).toEqual(rows.map(([one, two]) => ({ one, two })))
    }),
  )
})
