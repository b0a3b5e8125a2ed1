import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMarkdown, toSafeHtml } from '@/lib/content/markdown/processor'
import { typographic } from '@/lib/words/typographic'

test.each([
  [`Say: "Is it covered?"`, 'Say: “Is it covered?”'],
  [`your plan's "medical policy"`, 'your plan’s “medical policy”'],
  [`("off-label")`, '(“off-label”)'],
  [`"She said 'no' to me."`, '“She said ‘no’ to me.”'],
  [`since '26`, 'since ’26'],
  ['patients’ “own” words', 'patients’ “own” words'],
])('%s is set as %s', (typed, set) => {
  expect(typographic(typed)).toBe(set)
})

test('setting keeps the length, leaves no straight mark, and does nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', "'", ' ', 'a', '5', '(', '—', '.') }), (typed) => {
      const set = typographic(typed)
      expect(set).toHaveLength(typed.length)
      expect(set).not.toMatch(/["']/)
      expect(typographic(set)).toBe(set)
    }),
  )
})

test('a quotation that holds bold words or ends behind a link is closed as it was opened', () => {
  const html = toSafeHtml(parseMarkdown('Say: "**Is it** covered by [the plan](/about)?" Then **"wait"**.'))
  expect(html).toBe('<p>Say: “<strong>Is it</strong> covered by <a href="/about">the plan</a>?” Then <strong>“wait”</strong>.</p>')
})
