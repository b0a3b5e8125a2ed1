import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aboutFieldNames, aboutFields, type About, type AboutField } from '@/lib/checklist/about'
import { choicesOf, isChoiceKind } from '@/lib/checklist/answers'
import { answerAbout, answerQuestion } from '@/lib/checklist/change'
import { nextStepIds, adviseNextSteps } from '@/lib/checklist/next-steps'
import { isKnownToHold, rules, type Rule } from '@/lib/checklist/rules'
import { emptyState, parts, type ChecklistState } from '@/lib/checklist/types'
import { isFollowUp, progress, visible } from '@/lib/checklist/visible'
import { anyChange, anyState, questions } from '@/tests/support/checklist'

const idsOf = (state: ChecklistState) => visible(questions, state).questions.map(({ id }) => id)
const without = (record: object, key: string) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
const withAbout = (about: About): ChecklistState => ({ ...emptyState, about })

test('a reader who has told nothing sees every question that waits for no answer, but none of single states', () => {
  const asked = idsOf(emptyState)
  const isOfSomeStates = (id: string) =>
    questions
      .find((question) => question.id === id)
      ?.when.some((name) => (rules[name] as Rule).kind === 'about' && (rules[name] as { field?: string }).field === 'state')
  const expected = questions.filter((question) => !isFollowUp(question) && !isOfSomeStates(question.id)).map(({ id }) => id)
  expect(asked).toEqual(expected)
})

test('Original Medicare, VA and injury claims get their own questions and not those of plans', () => {
  expect(idsOf(withAbout({ cover: 'medicare' }))).toContain('medicare-contractor')
  expect(idsOf(withAbout({ cover: 'medicare' }))).not.toContain('infusion-covered')
  expect(idsOf(withAbout({ cover: 'va' }))).toContain('va-appeal-path')
  expect(idsOf(withAbout({ cover: 'va' }))).not.toContain('deductible-left')
  expect(idsOf(withAbout({ cover: 'injury' }))).toContain('injury-covered')
  expect(idsOf(withAbout({ cover: 'none' }))).not.toContain('who-answers')
})

test('"investigational" calls for the policy, "covered" for the allowed amount, approval for who sends it', () => {
  const infusion = withAbout({ cover: 'employer-insured', form: 'infusion', stage: 'clinic-chosen' })
  const said = (entry: string) => idsOf(answerQuestion(infusion, 'infusion-covered', { entry }))
  expect(idsOf(infusion)).not.toContain('policy-name')
  expect(said('investigational')).toContain('policy-name')
  expect(said('investigational')).toContain('exception-path')
  expect(said('investigational')).not.toContain('allowed-amount')
  expect(said('covered')).toEqual(expect.arrayContaining(['allowed-amount', 'benefit-split', 'counts-toward', 'approval-needed']))
  expect(said('covered')).not.toContain('approval-criteria')
  expect(said('with-approval')).toEqual(expect.arrayContaining(['approval-sender', 'approval-criteria', 'approval-clock']))
})

test('what the clinic says opens questions for the insurer too', () => {
  const reader = withAbout({ cover: 'marketplace', form: 'infusion', stage: 'clinic-chosen' })
  expect(idsOf(reader)).not.toContain('gap-exception')
  expect(idsOf(answerQuestion(reader, 'clinic-takes-plan', { entry: 'no' }))).toContain('gap-exception')
})

test('an answer stays when its question goes, counts for nothing meanwhile, and comes back with it', () => {
  let state = answerQuestion(withAbout({ cover: 'marketplace', form: 'infusion' }), 'infusion-covered', { entry: 'investigational' })
  state = answerAbout(state, 'form', 'spravato')
  expect(idsOf(state)).not.toContain('policy-name')
  expect(state.answers['infusion-covered']?.entry).toBe('investigational')
  state = answerAbout(state, 'form', 'infusion')
  expect(idsOf(state)).toContain('policy-name')
})

test('from any state there is something to ask the clinic, and the insurer or whoever else should pay', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { questions: asked } = visible(questions, state)
      for (const part of parts) expect(asked.some((question) => question.part === part)).toBe(true)
    }),
  )
})

test('for every kind of cover, reason, form and stage there are questions for both calls', () => {
  for (const cover of aboutFields.cover)
    for (const form of aboutFields.form)
      for (const stage of aboutFields.stage) {
        const { questions: asked } = visible(questions, withAbout({ cover, form, stage }))
        for (const part of parts) {
          const count = asked.filter((question) => question.part === part).length
          expect(count, `${part} for ${cover}, ${form}, ${stage}`).toBeGreaterThanOrEqual(cover === 'none' ? 3 : 5)
        }
      }
})

test('in any state every question shown has all its reasons, and no two contradict each other', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { questions: asked, entries } = visible(questions, state)
      for (const question of asked)
        for (const name of question.when) {
          const rule: Rule = rules[name]
          const isOpen = rule.kind === 'about' && state.about[rule.field] === undefined
          expect(isOpen || isKnownToHold(name, state.about, entries)).toBe(true)
        }
      // Follow-ups to opposite answers of one question never stand side by side.
      const answeredRules = asked
        .flatMap(({ when }) => when)
        .map((name) => rules[name] as Rule)
        .filter((rule) => rule.kind === 'answer')
      for (const rule of answeredRules) expect(rule.questions.some((id) => asked.some((question) => question.id === id))).toBe(true)
      const ids = new Set(asked.map(({ id }) => id))
      expect(ids.has('superbill-lines') && entries.superbill === 'no').toBe(false)
      expect(
        ids.has('exclusion-words') &&
          ['infusion-covered', 'injection-covered', 'home-covered', 'spravato-covered', 'injury-covered'].every(
            (id) => entries[id] !== 'excluded',
          ),
      ).toBe(false)
      if (state.about.cover) expect(ids.has('medicare-contractor') && ids.has('va-offer')).toBe(false)
    }),
  )
})

/** Answers all choices that are shown with the same place in their list, again and again, until nothing new appears. */
function answerAllWith(place: number, start: ChecklistState): string[] {
  let state = start
  for (;;) {
    const open = visible(questions, state).questions.filter(({ id, answer }) => isChoiceKind(answer) && !state.answers[id])
    if (open.length === 0) return idsOf(state)
    state = open.reduce((current, { id, answer }) => {
      const choices = choicesOf(answer)
      return answerQuestion(current, id, { entry: choices[place % choices.length] ?? '' })
    }, state)
  }
}

test('every question can be reached by answering what is on the page', () => {
  const reached = new Set<string>()
  for (const cover of aboutFields.cover)
    for (const form of aboutFields.form)
      for (const stage of aboutFields.stage)
        for (const [reason, state] of [
          ['pain', 'NY'],
          ['depression', 'MA'],
        ] as const)
          for (const place of [0, 1, 2, 3, 4]) {
            const about = { cover, form, stage, reason, state, second: 'yes', who: 'child' } as const
            for (const id of answerAllWith(place, withAbout(about))) reached.add(id)
          }
  expect(questions.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([])
})

test('every next step can be advised', () => {
  const advised = new Set<string>()
  fc.assert(
    fc.property(fc.array(anyChange, { minLength: 30, maxLength: 120 }), (changes) => {
      const state = changes.reduce((current, change) => change(current), emptyState)
      for (const id of adviseNextSteps(state.about, visible(questions, state).entries)) advised.add(id)
    }),
    { numRuns: 2000, seed: 20261124 },
  )
  expect(nextStepIds.filter((id) => !advised.has(id))).toEqual([])
})

test('changing one answer leaves every other answer as it was', () => {
  fc.assert(
    fc.property(anyState, fc.constantFrom(...questions), fc.constantFrom(...aboutFieldNames), (state, question, field: AboutField) => {
      const answered = answerQuestion(state, question.id, { entry: isChoiceKind(question.answer) ? 'unclear' : '5' })
      expect(without(answered.answers, question.id)).toEqual(without(state.answers, question.id))
      const cleared = answerAbout(answered, field, undefined)
      expect(cleared.answers).toBe(answered.answers)
      expect(cleared.about).toEqual(without(answered.about, field))
    }),
  )
})

test('clearing what was changed gives back the list from before', () => {
  fc.assert(
    fc.property(anyState, fc.constantFrom(...questions), (state, { id, answer }) => {
      const before = answerQuestion(state, id, { entry: '', note: '' })
      const there = answerQuestion(before, id, { entry: isChoiceKind(answer) ? (choicesOf(answer)[0] ?? '') : '5' })
      const back = answerQuestion(there, id, { entry: '', note: '' })
      expect(back).toEqual(before)
      expect(idsOf(back)).toEqual(idsOf(before))
    }),
  )
})

test('progress is honest: never more answered than asked, and unclear answers are told apart', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const seen = visible(questions, state)
      for (const part of parts) {
        const { asked, answered, unclear } = progress(seen, part)
        expect(answered).toBeLessThanOrEqual(asked)
        expect(unclear).toBeLessThanOrEqual(answered)
      }
    }),
  )
  const state = answerQuestion(withAbout({ cover: 'marketplace' }), 'outside-benefits', { entry: 'unclear' })
  expect(progress(visible(questions, state), 'insurer')).toMatchObject({ answered: 1, unclear: 1 })
})
