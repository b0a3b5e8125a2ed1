import { expect, test } from 'vitest'
import { asText, type ChecklistWords } from '@/lib/checklist/as-text'
import { addCall, answerQuestion, changeCall } from '@/lib/checklist/change'
import { nextStepIds } from '@/lib/checklist/next-steps'
import { emptyState, type ChecklistState } from '@/lib/checklist/types'
import { questions, readChecklist } from '@/tests/support/checklist'

const content = readChecklist()

const words: ChecklistWords = {
  choices: content.words.answers,
  about: content.about.questions.map(({ id, ask, options }) => ({
    id: id as 'cover',
    ask,
    options: Object.fromEntries(options.map((option) => [option.id, option.label])),
  })),
  partTitles: { insurer: content.insurer.title, clinic: content.clinic.title },
  nextSteps: Object.fromEntries(content['next-steps'].map((step) => [step.id, step])) as unknown as ChecklistWords['nextSteps'],
  text: {
    title: 'My list',
    about: 'About me',
    calls: 'Calls',
    askAgain: 'Ask again',
    open: 'Open',
    nextSteps: 'Next',
    leftOver: 'Older answers',
    note: 'Notes',
    reference: 'Reference',
  },
}

test('the text holds what was said, by whom, what is open, and where to go next', () => {
  let state: ChecklistState = { ...emptyState, about: { cover: 'marketplace', form: 'infusion' } }
  state = changeCall(addCall(state, 'insurer', '2026-11-24', '09:30'), 'c1', {
    name: 'Maria',
    reference: 'A-17',
    notes: 'on hold\n40 minutes',
  })
  state = answerQuestion(state, 'infusion-covered', { entry: 'investigational', note: 'she read it out', call: 'c1' })
  const text = asText(questions, words, state, 'https://example.org')
  expect(text).toContain('What kind of health cover do you have? From HealthCare.gov or bought on my own')
  expect(text).toContain(
    'IV infusion (J3490, 96365) for my diagnosis: Not covered, investigational\n  Notes: she read it out\n  November 24, 2026, 09:30, Maria, Reference A-17',
  )
  expect(text).toContain('  on hold\n  40 minutes')
  expect(text).toContain('https://example.org/articles/exceptions-that-are-real')
  expect(text).toContain('[ ] “What is the name and number of the policy')
})

test('an empty list still gives the questions', () => {
  const text = asText(questions, words, emptyState, '')
  expect(text.split('\n').filter((line) => line.startsWith('[ ]')).length).toBeGreaterThan(80)
  expect(text).not.toContain('undefined')
})

test('every step that can be advised has words', () => {
  for (const id of nextStepIds) expect(words.nextSteps[id].links.length).toBeGreaterThan(0)
})
