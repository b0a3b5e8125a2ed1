// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PayerView } from '@/components/insurers/payer-view'
import { uses } from '@/lib/content/schemas/payer'
import { medicalWebPage } from '@/lib/seo/json-ld'
import type { Payer, RenderedStance } from '@/lib/content/site'
import { publishedSite } from '@/tests/support/content'

afterEach(cleanup)

const site = publishedSite()
const { words, insurers } = site
const origin = 'https://example.org'

function show(payer: Payer, asOf = site.asOf) {
  const crumbs = [
    { href: '/', label: 'Home' },
    { href: payer.path, label: payer.name },
  ]
  return render(
    <PayerView
      payer={payer}
      jsonLd={medicalWebPage(origin, words, payer, crumbs)}
      crumbs={crumbs}
      citation=""
      topics={site.topics.slice(0, 1)}
      site={{ ...site, asOf }}
    />,
  )
}

const [first] = site.payers
const withMood = (stance: Partial<RenderedStance>): Payer => ({
  ...first!,
  stances: { ...first!.stances, mood: { ...first!.stances.mood, ...stance } },
})
const moodCard = () => within(screen.getByRole('region', { name: words.uses.mood }))

test('each use has its answer as a word, with the day it was checked', () => {
  show(first!)
  for (const use of uses) {
    const region = within(screen.getByRole('region', { name: words.uses[use] }))
    expect(region.getByText(words.stances[first!.stances[use].stance])).toBeTruthy()
    expect(region.getByText(insurers.card.checked)).toBeTruthy()
  }
})

test('policy, number, date and where it was read stand beside the answer', () => {
  show(withMood({ stance: 'investigational', policy: 'Ketamine', number: 'CPB 1', documentDate: '2026-03', basis: 'copy' }))
  const card = moodCard()
  for (const text of ['Ketamine', 'CPB 1', 'March 2026', insurers.bases.copy]) expect(card.getByText(text)).toBeTruthy()
  expect(card.queryByText(words.labels.oldDocument)).toBeNull()
})

test('a document of two years ago or more is marked old', () => {
  show(withMood({ stance: 'investigational', documentDate: '2024-11-24' }), '2026-11-24')
  expect(moodCard().getByText(words.labels.oldDocument)).toBeTruthy()
})

test('a document without a date is shown as undated', () => {
  show(withMood({ stance: 'investigational', documentDate: 'undated' }))
  expect(moodCard().getByText(words.labels.undated)).toBeTruthy()
})

test('"not found" is shown as such and leads to how to find out', () => {
  show(withMood({ stance: 'not-found', documentDate: null, basis: 'none', policy: null, number: null, criteria: [] }))
  const link = moodCard().getByRole('link', { name: insurers.card.howToFindOut })
  const target = link.getAttribute('href')!.slice(1)
  expect(document.getElementById(target)?.textContent).toContain(insurers.card.toLookUp)
})

test('criteria are folded, and their number is told before they are opened', () => {
  show(withMood({ criteria: ['First step.', 'Second step.'] }))
  expect(moodCard().getByText('What the document asks for (2)').closest('details')!.open).toBe(false)
  expect(moodCard().getByText('Second step.')).toBeTruthy()
})

test('the structured data names every source and no reviewer', () => {
  const { container } = show(first!)
  const data = JSON.parse(container.querySelector('script[type="application/ld+json"]')!.textContent!)
  const page = data['@graph'][0]
  expect(page['@type']).toBe('MedicalWebPage')
  expect(page.citation).toHaveLength(first!.sources.length)
  expect(page).not.toHaveProperty('reviewedBy')
})
