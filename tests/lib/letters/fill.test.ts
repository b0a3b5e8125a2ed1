import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Blank } from '@/lib/content/schemas/letters'
import { fillLetter, formatEntry } from '@/lib/letters/fill'
import { parseTemplate } from '@/lib/letters/template'
import { toPlainText } from '@/lib/letters/text'

function blank(id: string, kind: Blank['kind'] = 'line'): Blank {
  return { id, label: id, inText: `the ${id}`, kind, group: 'you', max: 40, hint: null, autocomplete: 'off' }
}

const blanks = [blank('name'), blank('address', 'lines'), blank('day', 'date')]
const nothing: ReadonlySet<string> = new Set()

function write(text: string, values: Record<string, string> = {}, chosen = nothing) {
  return toPlainText(fillLetter(parseTemplate(text).template, blanks, values, chosen))
}

test('what was typed stands in the place of its blank', () => {
  expect(write('I am {{name}}.', { name: 'Ana Diaz' })).toBe('I am Ana Diaz.\n')
})

test('an empty blank stays visibly blank and is listed once', () => {
  const letter = fillLetter(parseTemplate('I am {{name}}. Yes, {{name}}.').template, blanks, {}, nothing)
  expect(toPlainText(letter)).toBe('I am __________ (the name). Yes, __________ (the name).\n')
  expect(letter.unfilled).toEqual(['name'])
})

test('a date is written in words', () => {
  expect(write('On {{day}}.', { day: '2026-11-24' })).toBe('On November 24, 2026.\n')
})

test('a date that is none stays blank', () => {
  expect(formatEntry(blank('day', 'date'), '2026-02-30')).toBeNull()
  expect(formatEntry(blank('day', 'date'), 'tomorrow')).toBeNull()
})

test('an address keeps its lines, a name does not', () => {
  expect(write('{{address}}\n\n{{name}}', { address: '1 Main St\nDenver, CO', name: 'Ana\nDiaz' })).toBe(
    '1 Main St\nDenver, CO\n\nAna Diaz\n',
  )
})

test('a sentence that is only sometimes true is left out until it is chosen', () => {
  const text = 'First. {?plan}My plan is job-based.{/} Last.'
  expect(write(text)).toBe('First. Last.\n')
  expect(write(text, {}, new Set(['plan']))).toBe('First. My plan is job-based. Last.\n')
})

test('a paragraph that holds only sentences left out goes with them, and so do their blanks', () => {
  const letter = fillLetter(parseTemplate('First.\n\n{?plan}Of {{name}}.{/}\n\nLast.').template, blanks, {}, nothing)
  expect(toPlainText(letter)).toBe('First.\n\nLast.\n')
  expect(letter.unfilled).toEqual([])
})

test('sources are never part of what is sent', () => {
  expect(write('The law says so[^the-law].')).toBe('The law says so.\n')
})

test('lists keep together and steps count from one', () => {
  expect(write('Please:\n- one\n- two\n\nThen:\n\n1. first\n2. second')).toBe('Please:\n\n- one\n- two\n\nThen:\n\n1. first\n2. second\n')
})

test('whatever is typed, no placeholder shows and no control character is sent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }), fc.boolean(), (name, address, on) => {
      const text = write('{{name}}\\\n{{address}}\n\n{?plan}On {{day}}{/}.', { name, address }, new Set(on ? ['plan'] : []))
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/)
      expect(text.includes('{?') && !name.includes('{?') && !address.includes('{?')).toBe(false)
      expect(text.split('\n').every((line) => line === line.trimEnd() || line.endsWith(')'))).toBe(true)
    }),
  )
})

test('filling one blank never adds another to the list of empty ones', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const { template } = parseTemplate('{{name}} {{address}} {{day}}')
      const before = fillLetter(template, blanks, {}, nothing).unfilled
      const after = fillLetter(template, blanks, { name }, nothing).unfilled
      expect(after.every((id) => before.includes(id))).toBe(true)
    }),
  )
})
