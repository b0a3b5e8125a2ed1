// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { LetterIsland } from '@/components/told-no/letter-island'
import { LetterPaper } from '@/components/told-no/letter-paper'
import { fillLetter } from '@/lib/letters/fill'
import { lettersFormat } from '@/lib/letters/saved'
import { blanksOf, citesOf } from '@/lib/letters/template'
import { linesOf } from '@/lib/letters/text'
import { entries, mostStatements, readBlankGroups, readBlanks, readLetters, type LetterFile } from '@/tests/support/letters'
import { readToldNoWords } from '@/tests/support/told-no-content'

const letters = readLetters()
const blanks = readBlanks()
const words = readToldNoWords()

afterEach(() => {
  cleanup()
  localStorage.clear()
})

function modelOf({ slug, front, template }: LetterFile) {
  const used = new Set(blanksOf(template))
  return {
    slug,
    title: front.title,
    template,
    blanks: blanks.filter(({ id }) => used.has(id)),
    groups: readBlankGroups(),
    statements: front.statements,
    numbers: Object.fromEntries(citesOf(template).map((id, index) => [id, index + 1])),
    words: words.letters,
    shared: words.shared,
  }
}

const appeal = modelOf(letters.find(({ slug }) => slug === 'internal-appeal')!)

/** What a letter on the page says, without source numbers and without sentences that were left out. */
function saidBy(paper: HTMLElement): string {
  const copy = paper.cloneNode(true) as HTMLElement
  for (const extra of copy.querySelectorAll('.cite, .off')) extra.remove()
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith(' ')
  return [...copy.querySelectorAll('p, h3, li')]
    .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

describe.each(letters)('the page of $slug', (letter) => {
  test('says the same as the plain text, empty and with the longest entries', () => {
    const cases = [
      { values: {}, chosen: new Set<string>() },
      { values: entries(blanks, 'longest'), chosen: mostStatements(letter) },
    ]
    for (const { values, chosen } of cases) {
      const model = modelOf(letter)
      render(<LetterPaper {...model} values={values} chosen={chosen} sourceLabel="Source" />)
      const text = fillLetter(letter.template, blanks, values, chosen)
        .blocks.map((block) => linesOf(block).join(' ').replace(/\s+/g, ' '))
        .join('\n')
      expect(saidBy(screen.getByRole('region'))).toBe(text)
      cleanup()
    }
  })
})

test('a letter fills itself in and lists what is still blank', async () => {
  const user = userEvent.setup()
  render(<LetterIsland model={appeal} />)
  const paper = screen.getByRole('region', { name: words.letters.paper })
  expect(paper).toHaveProperty('textContent', expect.stringContaining('__________ (your name)'))
  await user.type(screen.getByLabelText('Your name'), 'Ana Diaz')
  expect(within(paper).getAllByText('Ana Diaz').length).toBe(2)
  expect(screen.queryByRole('link', { name: 'your name' })).toBeNull()
  expect(screen.getByRole('link', { name: 'member ID' }).getAttribute('href')).toBe('#blank-member-id')
})

test('a sentence stands in the letter once it is chosen, with its blanks in the form', async () => {
  const user = userEvent.setup()
  render(<LetterIsland model={appeal} />)
  expect(screen.queryByLabelText('Dates of care')).toBeNull()
  await user.click(screen.getByLabelText('It says duplicate'))
  expect(screen.getByLabelText('Dates of care')).toBeTruthy()
})

test('no more reasons can be chosen than fit', async () => {
  const user = userEvent.setup()
  render(<LetterIsland model={appeal} />)
  for (const label of ['It says investigational or experimental', 'It says duplicate']) {
    await user.click(screen.getByLabelText(label))
  }
  expect(screen.getByLabelText('It says filed too late')).toHaveProperty('disabled', true)
  await user.click(screen.getByLabelText('It says duplicate'))
  expect(screen.getByLabelText('It says filed too late')).toHaveProperty('disabled', false)
})

test('nothing is saved until the reader asks, and turning it off erases', async () => {
  const user = userEvent.setup()
  render(<LetterIsland model={appeal} />)
  await user.type(screen.getByLabelText('Your name'), 'Ana')
  expect(localStorage.length).toBe(0)
  const remember = screen.getByRole('checkbox', { name: new RegExp(words.shared.remember) })
  await user.click(remember)
  await user.type(screen.getByLabelText('Your name'), ' Diaz')
  const saved = lettersFormat.read(localStorage.getItem(localStorage.key(0)!)!)
  expect(saved).toMatchObject({ ok: true, value: { values: { 'your-name': 'Ana Diaz' } } })
  await user.click(remember)
  expect(localStorage.length).toBe(0)
  expect(screen.getByText(words.shared.forgotten)).toBeTruthy()
})

test('what was saved in one letter stands in the next', async () => {
  localStorage.setItem(
    `ketamine-coverage-guide:${lettersFormat.name}`,
    lettersFormat.write({ values: { 'your-name': 'Ana Diaz' }, chosen: {} }),
  )
  render(<LetterIsland model={modelOf(letters.find(({ slug }) => slug === 'superbill-request')!)} />)
  expect(await screen.findByDisplayValue('Ana Diaz')).toBeTruthy()
})
