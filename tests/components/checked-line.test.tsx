// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { CheckedLine } from '@/components/ui/checked-line'

afterEach(cleanup)

const labels = {
  checked: 'Checked',
  nextCheck: 'Next check',
  overdue: 'Not re-checked since',
  overdueLine: 'Some facts here may have changed.',
} as Parameters<typeof CheckedLine>[0]['labels']
const page = { checked: '2026-11-23', nextCheck: '2027-02-22', overdue: false }

test('says when the facts were checked and when they must be again', () => {
  const { container } = render(<CheckedLine page={page} labels={labels} />)
  expect(container.textContent).toBe('Checked November 23, 2026. Next check February 22, 2027.')
})

test('past that day it says so by itself', () => {
  const { container } = render(<CheckedLine page={{ ...page, overdue: true }} labels={labels} />)
  expect(container.textContent).toBe('Not re-checked since November 23, 2026. Some facts here may have changed.')
  expect(screen.getByText(/Not re-checked since/).tagName).toBe('STRONG')
})
