import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addCall, answerAbout, answerQuestion, changeCall } from '@/lib/checklist/change'
import { figureQuestions } from '@/lib/checklist/figures'
import { nextOpen, summarize } from '@/lib/checklist/summary'
import { emptyState, type ChecklistState } from '@/lib/checklist/types'
import { visible } from '@/lib/checklist/visible'
import { anyState, questions } from '@/tests/support/checklist'

const reader: ChecklistState = {
  ...emptyState,
  about: { cover: 'marketplace', form: 'infusion', reason: 'depression', stage: 'clinic-chosen' },
}

test('every question that is asked is in exactly one of learned, ask again, open', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { learned, askAgain, open } = summarize(questions, state)
      const ids = [...learned.map(({ question }) => question.id), ...askAgain.map(({ id }) => id), ...open.map(({ id }) => id)]
      expect([...ids].sort()).toEqual(
        visible(questions, state)
          .questions.map(({ id }) => id)
          .sort(),
      )
    }),
  )
})

test('an answer is shown with the call in which it was given', () => {
  let state = addCall(reader, 'insurer', '2026-11-24', '09:30')
  state = changeCall(state, 'c1', { name: 'Maria' })
  state = answerQuestion(state, 'deductible-left', { entry: '500', call: 'c1' })
  expect(summarize(questions, state).learned).toMatchObject([{ question: { id: 'deductible-left' }, call: { name: 'Maria' } }])
})

test('unclear answers and amounts that make no sense are to be asked again, not learned', () => {
  let state = answerQuestion(reader, 'deductible-left', { entry: 'some' })
  state = answerQuestion(state, 'infusion-covered', { entry: 'unclear' })
  const { learned, askAgain } = summarize(questions, state)
  expect(learned).toEqual([])
  expect(askAgain.map(({ id }) => id)).toEqual(['infusion-covered', 'deductible-left'])
})

test('nothing is advised before anything is known', () => {
  expect(summarize(questions, emptyState).nextSteps).toEqual([])
})

test('being told no leads to deadlines and the appeal first', () => {
  const state = answerAbout(reader, 'stage', 'denied')
  expect(summarize(questions, state).nextSteps.slice(0, 3)).toEqual(['count-the-days', 'claim-file', 'write-the-appeal'])
})

test('VA, Original Medicare and injury claims have roads of their own, so a plan’s appeal is not advised', () => {
  for (const cover of ['va', 'medicare', 'injury'] as const) {
    const state = answerAbout(answerAbout(reader, 'stage', 'denied'), 'cover', cover)
    expect(summarize(questions, state).nextSteps).not.toContain('write-the-appeal')
  }
})

test('an answer that is no longer asked advises nothing', () => {
  let state = answerQuestion(reader, 'infusion-covered', { entry: 'with-approval' })
  expect(summarize(questions, state).nextSteps).toContain('start-approval')
  state = answerAbout(state, 'cover', 'va')
  expect(summarize(questions, state).nextSteps).not.toContain('start-approval')
})

test('answers to questions that the list no longer has are shown', () => {
  const state = answerQuestion(reader, 'question-of-last-year', { entry: 'yes' })
  expect(summarize(questions, state).leftOver).toEqual([{ id: 'question-of-last-year', answer: { entry: 'yes', note: '', call: null } }])
})

test('the next question is the follow-up to what was just said', () => {
  const state = answerQuestion(reader, 'infusion-covered', { entry: 'investigational' })
  const { open } = summarize(questions, state)
  expect(nextOpen(open, 'insurer')?.id).toBe('policy-name')
  expect(nextOpen<(typeof questions)[number]>([], 'clinic')).toBeUndefined()
})

test('every figure comes from a question of the list', () => {
  for (const id of Object.keys(figureQuestions)) expect(questions.map((question) => question.id)).toContain(id)
})
