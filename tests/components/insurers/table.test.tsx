// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { InsurersView } from '@/components/insurers/insurers-view'
import { StatesView } from '@/components/insurers/states-view'
import { payerKinds, stanceNames, stateCodes, uses } from '@/lib/content/schemas/payer'
import { filterRules } from '@/lib/payers/filter-rules'
import { countStances } from '@/lib/payers/count'
import { payerDatasetJsonLd } from '@/lib/seo/json-ld'
import { publishedSite } from '@/tests/support/content'

afterEach(cleanup)

// Some cards are enough, and role queries over all of them are slow.
const whole = publishedSite()
const site = { ...whole, payers: whole.payers.filter((_, index) => index % 7 === 0) }
const show = (order: 'name' | 'mood' = 'name') =>
  render(<InsurersView order={order} jsonLd={payerDatasetJsonLd('https://example.org', site)} site={site} />)
const table = () => within(screen.getByRole('table', { name: /What each insurer and program says/ }))
const rowNames = () =>
  table()
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('link').textContent)

test('the table has one row for each card, by name', () => {
  show()
  expect(rowNames()).toEqual([...site.payers].sort((a, b) => a.name.localeCompare(b.name, 'en')).map(({ name }) => name))
})

test('another order is told by the column it follows', () => {
  show('mood')
  expect(table().getByRole('columnheader', { name: site.words.usesShort.mood }).getAttribute('aria-sort')).toBe('ascending')
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe(site.insurers.orders.mood)
})

test('the filters offer every kind, state and answer, and each choice has its rule', () => {
  show()
  const options = (name: string) =>
    [...(screen.getByLabelText(name) as HTMLSelectElement).options].map(({ value }) => value).filter(Boolean)
  const { table: words } = site.insurers
  expect(options(words.filterKind)).toEqual([...payerKinds])
  expect(options(words.filterState).sort()).toEqual([...stateCodes].sort())
  expect(options(words.filterStance)).toEqual(['found', ...stanceNames])
  expect(options(words.filterUse)).toEqual(['every', ...uses])
  const rules = filterRules()
  for (const value of [...payerKinds, ...stateCodes, ...stanceNames, ...uses]) expect(rules).toContain(`[value="${value}"]:checked`)
})

test('no filter has a name, so that nothing can be sent', () => {
  const { container } = show()
  expect(container.querySelector('form, [name]')).toBeNull()
})

test('the drawing tells its counts in words, in a table and with its own dates', () => {
  show()
  const counts = countStances(site.payers)
  for (const use of uses) {
    const drawing = screen.getByRole('img', { name: new RegExp(site.words.uses[use].replace(/[()]/g, '\\$&')) })
    for (const stance of stanceNames) {
      expect(drawing.querySelector('desc')!.textContent).toContain(`${site.words.stances[stance]}: ${counts[use][stance]}`)
    }
  }
  expect(screen.getByText(new RegExp(`${site.payers.length} cards,`))).toBeTruthy()
})

test('the page names its data, its licence and what each column means', () => {
  const { container } = show()
  expect(screen.getByRole('link', { name: 'Download CSV' }).getAttribute('href')).toBe('/data/payers.csv')
  expect(screen.getByRole('link', { name: 'CC BY 4.0' })).toBeTruthy()
  const [data] = JSON.parse(container.querySelector('script[type="application/ld+json"]')!.textContent!)['@graph']
  expect(data).toMatchObject({ '@type': 'Dataset', license: 'https://creativecommons.org/licenses/by/4.0/', isAccessibleForFree: true })
  expect(data.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toEqual([
    'https://example.org/data/payers.csv',
    'https://example.org/data/payers.json',
  ])
})

test('a fresh table says nothing of the kind', () => {
  show()
  expect(screen.queryByText(/Not re-checked since|past their next check/)).toBeNull()
})

test('the list by state shows each card under every state it names', () => {
  render(<StatesView site={whole} />)
  const card = whole.payers.find(({ states }) => states.length > 1)!
  for (const state of card.states) {
    const region = within(screen.getByRole('region', { name: site.insurers.stateNames[state as 'PA'] }))
    expect(region.getByRole('link', { name: card.name })).toBeTruthy()
  }
})
