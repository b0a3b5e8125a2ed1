import { expect, test } from 'vitest'
import { emptyState } from '@/lib/checklist/types'
import { dateBlankOf, takeSituation } from '@/lib/deadlines/exchange'
import { noEntries } from '@/lib/deadlines/saved'
import { takeEntries } from '@/lib/letters/exchange'
import { noLetterEntries } from '@/lib/letters/saved'
import { readBlanks } from '@/tests/support/letters'
import { readDeadlines } from '@/tests/support/told-no-content'

const policy = { ...emptyState, answers: { 'policy-name': { entry: 'CPB 0938', note: '', call: null } } }

test('the date of a denial goes from the deadlines into the letters', () => {
  const deadlines = { ...noEntries, event: 'denied-urgent', date: '2026-11-24' }
  expect(takeEntries(['denial-date', 'your-name'], {}, deadlines, null)).toEqual({ 'denial-date': '2026-11-24' })
})

test('the name of a policy goes from the checklist into the letters', () => {
  expect(takeEntries(['policy-name'], {}, null, policy)).toEqual({ 'policy-name': 'CPB 0938' })
})

test('nothing that the reader has typed is written over, and no blank is filled that the letter does not have', () => {
  expect(takeEntries(['policy-name'], { 'policy-name': 'mine' }, null, policy)).toEqual({})
  expect(takeEntries(['your-name'], {}, null, policy)).toEqual({})
})

test('plan and state come from the checklist, and the date from the letters', () => {
  const checklist = { ...emptyState, about: { cover: 'federal', state: 'OH' } as const }
  const letters = { ...noLetterEntries, values: { 'final-denial-date': '2026-11-01' } }
  expect(takeSituation({ ...noEntries, event: 'final-denial' }, letters, checklist)).toEqual({
    entries: { ...noEntries, plan: 'federal-employee', state: 'OH', event: 'final-denial', date: '2026-11-01' },
    taken: true,
  })
})

test('an answer that means several kinds of plan chooses none', () => {
  const checklist = { ...emptyState, about: { cover: 'medicaid', state: 'not-sure' } as const }
  expect(takeSituation(noEntries, null, checklist)).toEqual({ entries: noEntries, taken: false })
})

test('every event and blank that is matched exists', () => {
  const events = readDeadlines().events.map(({ id }) => id)
  const blanks = readBlanks().map(({ id }) => id)
  expect(Object.keys(dateBlankOf).filter((id) => !events.includes(id))).toEqual([])
  expect(Object.values(dateBlankOf).filter((id) => !blanks.includes(id))).toEqual([])
})
