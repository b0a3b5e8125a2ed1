import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deadlinesFormat, noEntries } from '@/lib/deadlines/saved'
import { lettersFormat, noLetterEntries } from '@/lib/letters/saved'

test('what was typed into letters comes back as it was', () => {
  const name = fc.stringMatching(/^[a-z0-9-]{1,20}$/).filter((id) => id !== '__proto__')
  const entries = fc.record({
    values: fc.dictionary(name, fc.string({ maxLength: 60 })),
    chosen: fc.dictionary(name, fc.array(name, { maxLength: 5 })),
  })
  fc.assert(
    fc.property(entries, (state) => {
      expect(lettersFormat.read(lettersFormat.write(state))).toEqual({ ok: true, value: state })
    }),
  )
})

test('what was entered for deadlines comes back as it was', () => {
  const state = { ...noEntries, plan: 'marketplace', date: '2026-11-24' }
  expect(deadlinesFormat.read(deadlinesFormat.write(state))).toEqual({ ok: true, value: state })
})

test.each([
  ['an entry that is no text', { values: { a: 1 }, chosen: {} }],
  ['an entry that is too long', { values: { a: 'x'.repeat(1201) }, chosen: {} }],
  ['a name that is none of ours', { values: { 'A b': '' }, chosen: {} }],
  ['a key too many', { ...noLetterEntries, more: 1 }],
  ['a list that is none', { values: {}, chosen: { a: 'b' } }],
])('letters refuse %s', (_, state) => {
  expect(lettersFormat.read(JSON.stringify({ format: lettersFormat.name, version: 1, state }))).toEqual({ ok: false, why: 'damaged' })
})

test('deadlines refuse a missing field and a field that is no text', () => {
  const { other: _other, ...less } = noEntries
  for (const state of [less, { ...noEntries, date: 5 }]) {
    expect(deadlinesFormat.read(JSON.stringify({ format: deadlinesFormat.name, version: 1, state }))).toEqual({ ok: false, why: 'damaged' })
  }
})
