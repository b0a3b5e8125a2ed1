import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitFrontMatter } from '@/lib/content/front-matter'
import { parseYaml } from '@/lib/content/yaml'

test('the body keeps the line numbers of the file', () => {
  const result = splitFrontMatter('---\na: 1\nb: 2\n---\n\nWords.\n', 'a.md')
  expect(result.ok && result.split.body.split('\n').indexOf('Words.')).toBe(5)
})

test('a rule in the body is no second front matter', () => {
  const result = splitFrontMatter('---\na: 1\n---\nOne\n\n---\n\nTwo\n', 'a.md')
  expect(result.ok && result.split.body).toContain('One\n\n---\n\nTwo')
})

test('whatever the body, its lines stay where they are', () => {
  const line = fc.string({ unit: fc.constantFrom('a', ' ', '-', ':', '#', '[') })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (body) => {
      const text = `---\ntitle: x\n---\n${body.join('\n')}`
      const result = splitFrontMatter(text, 'a.md')
      expect(result.ok && result.split.body.split('\n').slice(3)).toEqual(body)
    }),
  )
})

test('dates in YAML stay the words that were written', () => {
  const result = parseYaml('day: 2026-11-24\n', 'a.yml')
  expect(result.ok && result.yaml.value).toEqual({ day: '2026-11-24' })
})

test('a value is found at its line and column, below the lines above it', () => {
  const result = parseYaml('a:\n  - b: 1\n  - b: two\n', 'a.yml', 10)
  expect(result.ok && result.yaml.locate(['a', 1, 'b'])).toEqual({ line: 13, column: 5 })
})
