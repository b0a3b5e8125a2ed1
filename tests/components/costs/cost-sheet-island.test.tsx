// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { CostSheetIsland } from '@/components/costs/cost-sheet-island'
import { sheetBackground } from '@/lib/costs/background'
import { realCosts, realFigures, realPrices } from '@/tests/support/cost-data'

afterEach(cleanup)

const { words } = realCosts()
const background = sheetBackground(realCosts(), realPrices(), realFigures(), '2026-11-24')
const open = () => render(<CostSheetIsland background={background} whys={{ mood: {}, pain: {} }} numbers={{}} words={words} />)
const watch = () => screen.getByRole('heading', { name: words.sheet.warnings }).parentElement!

test('a package that is typed appears with its sum and the warning that sessions may be lost', async () => {
  open()
  await userEvent.type(screen.getByLabelText('Price of one infusion'), '550')
  await userEvent.type(screen.getByLabelText('Infusions in the first series'), '6')
  await userEvent.type(screen.getByLabelText('Price of a package'), '3025')
  await userEvent.type(screen.getByLabelText('Infusions in the package'), '6')
  const sum = screen.getByRole('table', { name: 'A package' })
  expect(sum.textContent).toContain('6 (sessions you take) × $550 (price of one infusion)')
  expect(within(watch()).getByText(words.warnings['package-may-expire'])).toBeTruthy()
})

test('an income that leaves nothing above the floor says so, and one that does not shows the sum of what is saved', async () => {
  open()
  const income = screen.getByLabelText('Adjusted gross income')
  await userEvent.type(income, '900000')
  expect(within(watch()).getByText(words.warnings['nothing-over-floor'])).toBeTruthy()
  await userEvent.clear(income)
  await userEvent.type(income, '30000')
  const sum = screen.getByRole('table', { name: 'The tax deduction, if you itemize' })
  expect(sum.textContent).toContain('7.5% (floor in percent of income) of $30,000 (adjusted gross income)')
  expect(within(watch()).getByText(words.warnings['deduction-needs-itemizing'])).toBeTruthy()
})

test('a package of no infusions and an income below zero name their field and the mend', async () => {
  open()
  await userEvent.type(screen.getByLabelText('Price of a package'), '100')
  await userEvent.type(screen.getByLabelText('Infusions in the package'), '0')
  await userEvent.type(screen.getByLabelText('Adjusted gross income'), '-5')
  expect(screen.getAllByText('Infusions in the package is less than 1. Type 1 or more.')).toHaveLength(2)
  expect(screen.getByLabelText('Infusions in the package').getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByLabelText('Adjusted gross income').getAttribute('aria-invalid')).toBe('true')
})
