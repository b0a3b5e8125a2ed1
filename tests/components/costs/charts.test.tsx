// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { cleanup } from '@testing-library/react'
import { BillChart } from '@/components/costs/bill-chart'
import { PricePlot } from '@/components/costs/price-plot'
import { WaysChart } from '@/components/costs/ways-chart'
import { YearChart } from '@/components/costs/year-chart'
import { sheetBackground } from '@/lib/costs/background'
import { moneyByMonth, splitOfBill } from '@/lib/costs/charts'
import { formatCents } from '@/lib/costs/money'
import { priceDots } from '@/lib/costs/prices'
import { answerSheet, type Sheet } from '@/lib/costs/sheet'
import { EMPTY_SHEET } from '@/lib/costs/typed'
import { realCosts, realFigures, realPrices } from '@/tests/support/cost-data'

afterEach(cleanup)

const costs = realCosts()
const outcome = answerSheet(
  { ...EMPTY_SHEET, network: 'out', covers: 'all', priceEach: 55_000, start: '2027-01-04' },
  sheetBackground(costs, realPrices(), realFigures(), '2026-11-24'),
)
if (!outcome.ok) throw new Error('The sheet has problems')
const answer = outcome.value
const chartOf = () => screen.getByRole('img')
const tableRows = () => screen.getAllByRole('row', { hidden: true }).slice(1)

test('the chart of the year has a title, a description and a table of the same twelve months', () => {
  const months = moneyByMonth(answer)
  render(<YearChart id="a" months={months} words={costs.words.charts} />)
  expect(chartOf()).toHaveProperty('tagName', 'svg')
  expect(chartOf().querySelector('title')?.textContent).toBe(costs.words.charts.year.title)
  expect(chartOf().querySelector('desc')?.textContent).toContain(formatCents(months[11]?.soFar ?? -1))
  expect(
    tableRows().map((row) =>
      within(row)
        .getAllByRole('cell', { hidden: true })
        .map((cell) => cell.textContent),
    ),
  ).toEqual(months.map((month) => [String(month.visits), formatCents(month.clinic), formatCents(month.other), formatCents(month.soFar)]))
  expect(chartOf().querySelectorAll('.month')).toHaveLength(12)
})

test('"80% of what?" shows the same amounts in the drawing and in the table', () => {
  const split = splitOfBill(answer)
  if (split === null) throw new Error('There is no split')
  render(<BillChart id="a" split={split} words={costs.words.charts} />)
  const table = screen.getByRole('table', { hidden: true }).textContent
  for (const amount of [split.expected?.amount ?? 0, split.planPays, split.yourShare, split.aboveAllowed].map(formatCents)) {
    expect(chartOf().textContent).toContain(amount)
    expect(table).toContain(amount)
  }
})

test('every way of paying stands in the drawing and in the table with the same total', () => {
  render(<WaysChart id="a" cost={answer.toPay} ways={answer.ways} words={costs.words} />)
  const rows = tableRows()
  expect(rows).toHaveLength(answer.ways.length)
  answer.ways.forEach((way, index) => {
    const line = `${costs.words.ways[way.way].label}: ${formatCents(way.total)}`
    expect(chartOf().textContent).toContain(line)
    expect(rows[index]?.textContent).toContain(formatCents(way.total))
  })
})

test('what the deduction saves stands in a sentence above the ways, and a package and the deduction among them', () => {
  const typed = { ...EMPTY_SHEET, priceEach: 55_000, packagePrice: 302_500, packageSessions: 6, income: 6_000_000, taxRate: 2_400 }
  const { container } = render(<WaysChart id="a" {...waysOf(typed)} words={costs.words} />)
  expect(container.querySelector('figcaption')?.textContent).toMatch(/If you itemize, the tax deduction saves you \$[\d,.]+\./)
  expect(chartOf().textContent).toContain('A package: $')
  expect(chartOf().textContent).toContain('The tax deduction, if you itemize: $')
})

test('where nothing is above the floor, no saving is claimed', () => {
  const { container } = render(<WaysChart id="a" {...waysOf({ ...EMPTY_SHEET, income: 90_000_000 })} words={costs.words} />)
  expect(container.querySelector('figcaption')?.textContent).not.toContain('itemize')
})

function waysOf(sheet: Sheet) {
  const worked = answerSheet(sheet, sheetBackground(costs, realPrices(), realFigures(), '2026-11-24'))
  if (!worked.ok) throw new Error(JSON.stringify(worked.problems))
  return { cost: worked.value.toPay, ways: worked.value.ways }
}

test('the dot plot has a dot and a row for every price', () => {
  const dots = priceDots(realPrices(), ['mood-infusion', 'mood-package'])
  render(<PricePlot id="a" use="for mood" dots={dots} most={170_000} words={costs.words.charts} />)
  expect(chartOf().querySelectorAll('circle')).toHaveLength(dots.length)
  expect(tableRows().map((row) => within(row).getAllByRole('cell', { hidden: true })[0]?.textContent)).toEqual(
    dots.map((dot) => formatCents(dot.each)),
  )
})
