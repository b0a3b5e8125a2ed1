import { expect, test } from 'vitest'
import { blanksOf, citesOf, parseTemplate, statementsOf } from '@/lib/letters/template'

function problemsOf(text: string) {
  return parseTemplate(text).problems.map(({ line, message }) => `${line}: ${message}`)
}

test('paragraphs are divided by empty lines and joined over line ends', () => {
  const { template } = parseTemplate('One\ntwo.\n\nThree.')
  expect(template).toEqual([
    { kind: 'paragraph', pieces: [{ kind: 'text', text: 'One two.' }] },
    { kind: 'paragraph', pieces: [{ kind: 'text', text: 'Three.' }] },
  ])
})

test('a backslash at the end of a line keeps the line end', () => {
  const { template } = parseTemplate('{{your-name}}\\\n{{your-address}}')
  expect(template[0]?.pieces).toEqual([{ kind: 'blank', id: 'your-name' }, { kind: 'break' }, { kind: 'blank', id: 'your-address' }])
})

test('headings, items and steps are told apart', () => {
  const { template } = parseTemplate('## What I ask\n- one\n- two\n\n1. first\n2. second')
  expect(template.map((block) => block.kind)).toEqual(['heading', 'item', 'item', 'step', 'step'])
})

test('blanks, sources and conditional sentences are listed once, in order', () => {
  const { template } = parseTemplate('{{b}} and {{a}}[^law-b].\n\n{?true-one}It is {{b}}[^law-a].{/} {{a}}')
  expect(blanksOf(template)).toEqual(['b', 'a'])
  expect(citesOf(template)).toEqual(['law-b', 'law-a'])
  expect(statementsOf(template)).toEqual(['true-one'])
})

test('marks that do not pair are reported with their line', () => {
  expect(problemsOf('Fine.\n\n{?one}never closed')).toEqual(['3: {?one} is never closed. Write {/} behind the sentence.'])
  expect(problemsOf('closed{/}')).toEqual(['1: {/} closes nothing. Open the sentence with {?name}, or remove the mark.'])
  expect(problemsOf('{?a}one {?b}two{/}')[0]).toBe('1: {?b} opens inside another one. Close that one first with {/}.')
})

test('a blank that is misspelt is reported, not sent', () => {
  expect(problemsOf('Dear {{Your name}},')[0]).toBe(
    '1: {{Your name}} is no name of a blank. Use lower-case letters, digits and single hyphens.',
  )
  expect(problemsOf('Dear {your-name},')[0]).toBe('1: has a loose brace. Write blanks as {{name}} and sentences as {?name}…{/}.')
})
