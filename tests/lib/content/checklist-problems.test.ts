import { expect, test } from 'vitest'
import { checklistProblems } from '@/lib/content/checklist-problems'
import { questionSchema, type QuestionContent } from '@/lib/content/schemas/checklist'
import { questions, readChecklist } from '@/tests/support/checklist'

const messages = (content: ReturnType<typeof readChecklist>) => checklistProblems(content).map(({ file, path, message }) => `${file} ${path.join('.')}: ${message}`)
const firstQuestion = (content: ReturnType<typeof readChecklist>) => content.insurer.groups[0]?.questions[0] as QuestionContent

test('the checklist as it stands has no fault', () => {
  expect(messages(readChecklist())).toEqual([])
})

test('the checklist is as full as promised', () => {
  expect(questions.filter(({ part }) => part === 'insurer').length).toBeGreaterThanOrEqual(45)
  expect(questions.filter(({ part }) => part === 'clinic').length).toBeGreaterThanOrEqual(40)
})

test('every question that states a fact with a number, a date or an organization cites a source', () => {
  const withoutSource = questions.filter(({ why }) => /\d|\$|%/.test(why.replace(/\[\^[^\]]+\]/g, '')) && !why.includes('[^'))
  expect(withoutSource.map(({ id }) => id)).toEqual([])
})

test('a question written twice is reported at its second place', () => {
  const content = readChecklist()
  content.clinic.groups[0]?.questions.push({ ...firstQuestion(content) })
  expect(messages(content)).toContainEqual(expect.stringMatching(/^clinic groups\.0\.questions\.\d+\.id: "who-answers" is written twice/))
})

test('a question whose rules exclude each other is reported as unreachable', () => {
  const content = readChecklist()
  Object.assign(firstQuestion(content), { when: ['medicare', 'no-cover'] })
  expect(messages(content)).toContainEqual(expect.stringMatching(/^insurer groups\.0\.questions\.0\.when: "who-answers" can never be asked/))
})

test('a follow-up to a question that other readers get is reported as unreachable', () => {
  const content = readChecklist()
  const last = content.clinic.groups.at(-1)?.questions.at(-1) as QuestionContent
  Object.assign(last, { when: ['va', 'clinic-in-network'] })
  expect(messages(content)).toContainEqual(expect.stringContaining('"gap-cover" can never be asked: va, clinic-in-network do not hold together.'))
})

test('two follow-ups to opposite answers of one question are reported as unreachable', () => {
  const content = readChecklist()
  const last = content.clinic.groups.at(-1)?.questions.at(-1) as QuestionContent
  Object.assign(last, { when: ['has-outside-benefits', 'no-outside-benefits'] })
  expect(messages(content)).toContainEqual(expect.stringContaining('"gap-cover" can never be asked'))
})

test('a follow-up above its question is reported', () => {
  const content = readChecklist()
  Object.assign(firstQuestion(content), { when: ['gives-superbill'] })
  expect(messages(content)).toContainEqual(expect.stringMatching(/^insurer groups\.0\.questions\.0\.when\.0: "who-answers" waits for an answer to superbill, which is asked later/))
})

test('a question that a rule needs may not be removed', () => {
  const content = readChecklist()
  for (const group of content.clinic.groups) group.questions = group.questions.filter(({ id }) => id !== 'superbill')
  expect(messages(content)).toContainEqual(expect.stringContaining('the rule "gives-superbill" looks at the question "superbill", which is not in the checklist'))
})

test('a question that a rule needs may not change its kind of answer', () => {
  const content = readChecklist()
  for (const group of content.clinic.groups) for (const question of group.questions) if (question.id === 'superbill') question.answer = 'text'
  expect(messages(content)).toContainEqual(expect.stringContaining('the rule "gives-superbill" waits for yes, but the question "superbill" takes text'))
})

test('a question that the cost sheet needs may not be removed', () => {
  const content = readChecklist()
  for (const group of content.clinic.groups) group.questions = group.questions.filter(({ id }) => id !== 'booster-price')
  expect(messages(content)).toContainEqual(expect.stringContaining('the cost sheet takes "booster-price" over as money'))
})

test('words that belong to no rule, and rules without words, are reported', () => {
  const content = readChecklist()
  delete content.words.conditions.medicare
  content.words.conditions['mistyped'] = 'you mistyped it'
  expect(messages(content)).toEqual([
    expect.stringContaining('words conditions: the words of the rule "medicare" are missing'),
    expect.stringContaining('words conditions.mistyped: no question uses the rule "mistyped"'),
  ])
})

test('choices without words, in another order or of no kind are reported', () => {
  const content = readChecklist()
  content.words.answers['yes-no'] = { no: 'No', yes: 'Yes', unclear: 'Unclear' }
  content.words.answers['maybe'] = { perhaps: 'Perhaps' }
  expect(messages(content)).toEqual([
    expect.stringContaining('words answers.yes-no: "yes-no" needs words for yes, no, unclear'),
    expect.stringContaining('words answers.maybe: "maybe" is no kind of answer'),
  ])
})

test('a missing or unknown next step is reported', () => {
  const content = readChecklist()
  Object.assign(content['next-steps'][0] as object, { id: 'go-for-a-walk' })
  expect(messages(content)).toEqual([
    expect.stringContaining('next-steps 0.id: "go-for-a-walk" is advised by no rule'),
    expect.stringContaining('next-steps : the words of the step "treatment-may-stop" are missing'),
  ])
})

test('a question about the reader with an option too few is reported', () => {
  const content = readChecklist()
  content.about.questions[1]?.options.pop()
  expect(messages(content)).toEqual([expect.stringContaining('about questions.1.options: "second" has the options yes, no. Give yes, no, not-sure')])
})

test('questions about the reader out of order are reported', () => {
  const content = readChecklist()
  content.about.questions.reverse()
  expect(messages(content)[0]).toContain('about questions: asks for who, state, stage, form, reason, second, cover.')
})

test('a short list that names a question that is not there, or has the name of a group, is reported', () => {
  const content = readChecklist()
  Object.assign(content.lists[0]!, { id: 'insurer-open', questions: ['who-answers', 'who-ansers'] })
  expect(messages(content)).toEqual([
    'lists 0.id: "insurer-open" is the name of another group or list. Choose another name.',
    'lists 0.questions.1: there is no question "who-ansers". Correct its id.',
  ])
})

test('questions of one part in the file of the other are reported', () => {
  const content = readChecklist()
  content.clinic.part = 'insurer'
  expect(messages(content)).toEqual(['clinic part: "insurer" stands in clinic.yml. Write clinic.'])
})

test('an unknown rule and a missing part of a question are refused with words that help', () => {
  const result = questionSchema.safeParse({ id: 'x', label: 'X', when: ['mediccare'], answer: 'maybe', say: '"X?"', why: 'Y', good: 'Z', vague: 'V' })
  expect(result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
    expect.stringMatching(/^when\.0: "mediccare" is not a rule\. Use a name that stands under conditions/),
    expect.stringMatching(/^answer: is none of yes-no, coverage/),
    expect.stringMatching(/^press: /),
  ])
})

test('words too long to read out loud are refused', () => {
  const question = { ...firstQuestion(readChecklist()), say: 'long '.repeat(50).trim() }
  expect(questionSchema.safeParse(question).error?.issues[0]?.message).toBe('has 249 characters. Write at most 220: nobody reads out more in one breath.')
})
