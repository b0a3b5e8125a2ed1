import { expect, test } from 'vitest'
import { blanksIn, fill } from '@/lib/words/fill'

test('blanks are filled by name, each time they stand', () => {
  expect(fill('{count} of {count}, {order}', { count: 0, order: 'by name' })).toBe('0 of 0, by name')
})

test('a blank without a value is an error, not braces on the page', () => {
  expect(() => fill('{count} cards', {})).toThrow('No value for {count}')
})

test('the blanks of a sentence are named once each, in order', () => {
  expect(blanksIn('{last} after {first}, {last}')).toEqual(['last', 'first'])
  expect(blanksIn('none')).toEqual([])
})
