import { expect, test } from 'vitest'
import { overviewDates } from '@/lib/payers/dates'

const none = { stance: 'not-found', documentDate: null } as const
const card = (checked: string, overdue: boolean, documentDate: string | null) => ({
  checked,
  overdue,
  stances: { mood: { stance: 'silent', documentDate } as const, pain: none, esketamine: none },
})

test('the dates of a drawing cover all cards and their documents', () => {
  const cards = [card('2026-11-23', false, '2023-08-21'), card('2026-10-01', false, '2026'), card('2026-11-20', false, 'undated')]
  expect(overviewDates(cards, '2026-11-24')).toEqual({
    checkedFrom: '2026-10-01',
    checkedTo: '2026-11-23',
    dated: 2,
    undated: 1,
    old: 1,
    oldest: '2023-08-21',
    newest: '2026',
    overdue: 0,
    overdueSince: null,
  })
})

test('a date beside "not found" is no document that an answer rests on', () => {
  const cards = [
    {
      ...card('2026-11-23', false, '2024'),
      stances: { mood: { stance: 'not-found', documentDate: '2026-05-05' } as const, pain: none, esketamine: none },
    },
  ]
  expect(overviewDates(cards, '2026-11-24')).toMatchObject({ dated: 0, oldest: null, newest: null })
})

test('the card that has waited longest for its next check is named by its day', () => {
  const cards = [card('2026-11-23', true, '2026'), card('2026-10-01', true, '2026'), card('2025-01-01', false, '2026')]
  expect(overviewDates(cards, '2027-11-24')).toMatchObject({ overdue: 2, overdueSince: '2026-10-01' })
})

test('no card at all is an error, since there is nothing to date', () => {
  expect(() => overviewDates([], '2026-11-24')).toThrow(RangeError)
})
