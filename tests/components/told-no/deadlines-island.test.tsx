// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import type { DeadlineModel } from '@/components/told-no/deadline-model'
import { DeadlinesIsland } from '@/components/told-no/deadlines-island'
import { deadlinesFormat, noEntries } from '@/lib/deadlines/saved'
import { lettersFormat } from '@/lib/letters/saved'
import { readDeadlines, readToldNoWords } from '@/tests/support/told-no-content'

const words = readToldNoWords()
const { plans, rules, amounts, ...rest } = readDeadlines()
const cited = <T extends { sources: string[] }>({ sources, ...entry }: T) => ({ ...entry, cites: sources.map((_, index) => index + 1) })
const model: DeadlineModel = {
  data: { ...rest, plans: plans.map(cited), rules: rules.map(cited), amounts: amounts.map(cited) },
  words: words.deadlines,
  shared: words.shared,
  states: [
    { abbr: 'MI', name: 'Michigan' },
    { abbr: 'TX', name: 'Texas' },
  ],
  letterTitles: {},
  letterLabel: 'Letter',
  sourceLabel: 'Source',
}
const key = (name: string) => `ketamine-coverage-guide:${name}`

afterEach(() => {
  cleanup()
  localStorage.clear()
  window.location.hash = ''
})

/** What was worked out, apart from the example and the rules below it. */
function found() {
  return within(screen.getByRole('region', { name: words.deadlines.resultTitle }))
}

async function enter(plan: string, event: string, date: string) {
  const user = userEvent.setup()
  await user.selectOptions(screen.getByLabelText(words.deadlines.plan), plan)
  await user.selectOptions(screen.getByLabelText(words.deadlines.event), event)
  await user.type(screen.getByLabelText(rest.events.find(({ id }) => id === event)!.dateLabel), date)
  return user
}

test('a plan, an event and a date give the days that count', async () => {
  render(<DeadlinesIsland model={model} />)
  await enter('marketplace', 'final-denial', '2026-10-30')
  const table = found().getByRole('table')
  expect(within(table).getByText('Sunday, February 28, 2027')).toBeTruthy()
  expect(within(table).getByText('Monday, March 1, 2027')).toBeTruthy()
  expect(screen.getByText(words.deadlines.foundOne)).toBeTruthy()
})

test('a state adds its own day, where the plan is under state law', async () => {
  render(<DeadlinesIsland model={model} />)
  const user = await enter('marketplace', 'final-denial', '2026-10-30')
  await user.selectOptions(screen.getByLabelText(words.deadlines.state), 'MI')
  expect(within(found().getByRole('table')).getAllByRole('rowheader').length).toBe(2)
  await user.selectOptions(screen.getByLabelText(words.deadlines.plan), 'employer-self-funded')
  expect(screen.queryByLabelText(words.deadlines.state)).toBeNull()
  expect(within(found().getByRole('table')).getAllByRole('rowheader').length).toBe(1)
})

test('only events that the plan knows can be chosen', async () => {
  render(<DeadlinesIsland model={model} />)
  const user = userEvent.setup()
  await user.selectOptions(screen.getByLabelText(words.deadlines.plan), 'va')
  const options = within(screen.getByLabelText(words.deadlines.event))
    .getAllByRole('option')
    .map((option) => (option as HTMLOptionElement).value)
  expect(options).toEqual(['', 'va-care-decision', 'va-benefit-decision', 'records-asked'])
})

test('a second date before the first is told and not used', async () => {
  render(<DeadlinesIsland model={model} />)
  const user = await enter('employer-insured', 'denied-before-care', '2026-11-24')
  await user.type(screen.getByLabelText('The day it reached you, if later'), '2026-11-20')
  expect(screen.getByText(words.deadlines.earlier)).toBeTruthy()
  expect(within(found().getByRole('table')).getByText(words.deadlines.sameDay)).toBeTruthy()
})

test('a rule whose number the state sets gives words and no day', async () => {
  render(<DeadlinesIsland model={model} />)
  await enter('medicaid-plan', 'final-denial', '2026-11-24')
  expect(found().queryByRole('table')).toBeNull()
  expect(found().getByText(/at least 90 and at most 120 days/)).toBeTruthy()
})

test('a date that no row covers is told, and no older number is shown', async () => {
  render(<DeadlinesIsland model={model} />)
  await enter('medicare-advantage', 'asked-before-care', '2025-12-31')
  expect(found().queryByRole('table')).toBeNull()
  expect(found().getByText(new RegExp(words.deadlines.notCovered))).toBeTruthy()
})

test('a link names the event, and what was saved stays', async () => {
  localStorage.setItem(key(deadlinesFormat.name), deadlinesFormat.write({ ...noEntries, plan: 'tricare' }))
  window.location.hash = '#denied-after-care'
  render(<DeadlinesIsland model={model} />)
  expect(screen.getByLabelText(words.deadlines.plan)).toHaveProperty('value', 'tricare')
  expect(screen.getByLabelText(words.deadlines.event)).toHaveProperty('value', 'denied-after-care')
})

test('the date of the letters is taken over only when asked', async () => {
  localStorage.setItem(key(lettersFormat.name), lettersFormat.write({ values: { 'denial-date': '2026-11-02' }, chosen: {} }))
  window.location.hash = '#denied-urgent'
  render(<DeadlinesIsland model={model} />)
  const date = screen.getByLabelText('The date on the denial letter')
  expect(date).toHaveProperty('value', '')
  await userEvent.click(screen.getByRole('button', { name: words.deadlines.fromElsewhere }))
  expect(date).toHaveProperty('value', '2026-11-02')
})
