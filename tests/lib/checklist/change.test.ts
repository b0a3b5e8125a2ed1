import { expect, test } from 'vitest'
import { addCall, answerQuestion, changeCall, isEmpty, removeCall } from '@/lib/checklist/change'
import { emptyState } from '@/lib/checklist/types'

test('calls get ids that were never given to another call in the log', () => {
  let state = addCall(addCall(emptyState, 'insurer', '2026-11-24', '09:30'), 'clinic', '', '')
  expect(state.calls.map(({ id }) => id)).toEqual(['c1', 'c2'])
  state = addCall(removeCall(state, 'c1'), 'insurer', '', '')
  expect(state.calls.map(({ id }) => id)).toEqual(['c2', 'c3'])
})

test('answers of a removed call stay, without a call', () => {
  let state = addCall(emptyState, 'insurer', '2026-11-24', '09:30')
  state = answerQuestion(state, 'deductible-left', { entry: '500', call: 'c1' })
  state = removeCall(state, 'c1')
  expect(state.answers['deductible-left']).toEqual({ entry: '500', note: '', call: null })
})

test('what is written about one call changes no other', () => {
  let state = addCall(addCall(emptyState, 'insurer', '', ''), 'insurer', '', '')
  state = changeCall(state, 'c2', { name: 'Maria' })
  expect(state.calls.map(({ name }) => name)).toEqual(['', 'Maria'])
})

test('an answer that is emptied leaves nothing behind', () => {
  const state = answerQuestion(answerQuestion(emptyState, 'copay', { entry: '40' }), 'copay', { entry: '' })
  expect(isEmpty(state)).toBe(true)
  expect(isEmpty(answerQuestion(emptyState, 'copay', { note: 'they will call back' }))).toBe(false)
})
