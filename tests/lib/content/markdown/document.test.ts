import { expect, test } from 'vitest'
import { parseBody, parseInline, renderBody, type RenderedBody } from '@/lib/content/markdown/document'
import { TermFinder } from '@/lib/content/markdown/glossary'
import type { Term } from '@/lib/content/schemas/data'

const deductible: Term = {
  id: 'deductible',
  term: 'deductible',
  match: ['deductible', 'deductibles', 'annual deductible'],
  definition: 'What you pay first in a year before the plan begins to pay.',
  topics: ['deductibles'],
  see: [],
}

function render(body: string, answer = 'An answer.'): RenderedBody {
  const parsed = parseBody(body, 'content/pages/test.md', 'page')
  const words = {
    tools: new Map([['checklist', { id: 'checklist', href: '/checklist', title: 'The checklist', summary: 'Questions.' }]]),
    crisis: 'Call [988](tel:988).',
  }
  const at = { line: 1, column: 1 }
  return renderBody(parseInline(answer, 'content/pages/test.md', at), parsed, new TermFinder([deductible]), words)
}

const htmlOf = ({ parts }: RenderedBody) => parts.map((part) => (part.kind === 'html' ? part.html : `[${part.kind}]`)).join('\n')

test('citations are numbered in the order in which they are first read, the answer first', () => {
  const page = render('One[^b]. Two[^a]. Three[^b].', 'An answer[^a].')
  expect(page.sources).toEqual(['a', 'b'])
  expect(page.answerHtml).toContain('<a href="#source-1" aria-label="Source 1">1</a>')
  expect(htmlOf(page).match(/#source-\d/g)).toEqual(['#source-2', '#source-1', '#source-2'])
})

test('no footnote list is left in the text', () => {
  expect(htmlOf(render('One[^b].'))).not.toMatch(/footnote/i)
})

test('colons in running text are left alone', () => {
  expect(htmlOf(render('At 4:30pm it was 50:50, code:90837 :-) and a:b.'))).toContain('At 4:30pm it was 50:50, code:90837 :-) and a:b.')
})

test('the first use of a term opens its meaning; later ones, headings, links and words to say do not', () => {
  const page = render('## A deductible?\n\n:::say[To your plan]\nIs my deductible met?\n:::\n\nYour deductible, and the deductible again. [deductible](/a)')
  const html = htmlOf(page)
  expect(html.match(/popovertarget="term-deductible"/g)).toHaveLength(1)
  expect(html).toContain('<span class="term">deductible<button')
  expect(page.terms.map(({ id }) => id)).toEqual(['deductible'])
})

test('the longest form of a term wins, and parts of words do not count', () => {
  expect(htmlOf(render('An annual deductible.'))).toContain('<span class="term">annual deductible<button')
  expect(render('Nondeductible and deductible-free.').terms).toEqual([])
})

test('a table has a caption, column heads and row heads, and each cell carries its column’s words', () => {
  const html = htmlOf(render(':::table[What you pay]\n| Plan | Pays |\n|---|---|\n| A | nothing |\n:::'))
  expect(html).toContain('<caption>What you pay</caption>')
  expect(html).toContain('<th scope="col">Pays</th>')
  expect(html).toContain('<th scope="row">A</th>')
  expect(html).toContain('<td data-label="Pays">nothing</td>')
})

test('headings get stable addresses, and an address given by hand is kept', () => {
  const page = render('## What’s covered, then?\n\nWords.\n\n## New words {#old-address}\n\nWords.')
  expect(page.toc.map(({ id, text }) => [id, text])).toEqual([
    ['whats-covered-then', 'What’s covered, then?'],
    ['old-address', 'New words'],
  ])
  expect(htmlOf(page)).toContain('<h2 id="old-address">New words')
})

test('each heading ends in a link to itself', () => {
  expect(htmlOf(render('## What now?\n\nWords.'))).toContain('<a href="#what-now" class="anchor" aria-label="Link to “What now?”">#</a>')
})

test('a tool line becomes a link with its title and summary', () => {
  expect(htmlOf(render('::tool{id="checklist"}'))).toContain('<a href="/checklist" class="tool"><strong>The checklist</strong>')
})

test('a figure is left to a component, in its place', () => {
  expect(render('Before.\n\n::figure{id="denial-path"}\n\nAfter.').parts.map(({ kind }) => kind)).toEqual(['html', 'figure', 'html'])
})

test('the crisis line keeps its phone links', () => {
  expect(htmlOf(render('::crisis'))).toContain('<p class="crisis">Call <a href="tel:988">988</a>.</p>')
})

test('each section has its heading and its words, without citations', () => {
  const page = render('Above.\n\n## One\n\nFirst[^a].\n\n- a\n- b')
  expect(page.sections.map(({ heading, text }) => [heading?.id ?? null, text])).toEqual([
    [null, 'Above.'],
    ['one', 'First.\na\nb'],
  ])
})

test('what is not written by our own transforms does not reach the page', () => {
  const html = htmlOf(render('[x](javascript:alert(1)) <img src=x onerror=alert(1)>'))
  expect(html).not.toContain('javascript:')
  expect(html).not.toContain('onerror')
})
