import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parse } from 'yaml'
import { aboutFieldNames, aboutFields, type AboutField, type AboutValue } from '@/lib/checklist/about'
import { choicesOf, isChoiceKind } from '@/lib/checklist/answers'
import { addCall, answerAbout, answerQuestion, changeCall, removeCall } from '@/lib/checklist/change'
import { emptyState, type ChecklistState } from '@/lib/checklist/types'
import { checklistSchemas, type ChecklistContent } from '@/lib/content/schemas/checklist'

/** The checklist as editors wrote it. Parsed anew, so that a test may change it. */
export function readChecklist(): ChecklistContent {
  return Object.fromEntries(
    Object.entries(checklistSchemas).map(([file, schema]) => [
      file,
      schema.parse(parse(readFileSync(`content/checklists/${file}.yml`, 'utf8'))),
    ]),
  ) as unknown as ChecklistContent
}

const content = readChecklist()

/** All questions in calling order. */
export const questions = [content.insurer, content.clinic].flatMap(({ part, groups }) =>
  groups.flatMap((group) => group.questions.map((question) => ({ ...question, part, group: group.id }))),
)

/** One thing that a reader can do to the list. */
export type Change = (state: ChecklistState) => ChecklistState

const aboutChange: fc.Arbitrary<Change> = fc
  .constantFrom(...aboutFieldNames)
  .chain((field: AboutField) =>
    fc
      .option(fc.constantFrom(...(aboutFields[field] as readonly AboutValue<AboutField>[])), { nil: undefined })
      .map((value) => (state) => answerAbout(state, field, value as never)),
  )

const answerChange: fc.Arbitrary<Change> = fc.constantFrom(...questions).chain(({ id, answer }) =>
  fc
    .record(
      {
        entry: isChoiceKind(answer)
          ? fc.constantFrom('', ...choicesOf(answer))
          : fc.oneof(fc.constantFrom('', '120', '$1,250.50', '20%', '2026-12-31', 'the line was cut'), fc.string({ maxLength: 40 })),
        note: fc.string({ maxLength: 20 }),
        call: fc.constantFrom(null, 'c1', 'c2'),
      },
      { requiredKeys: ['entry'] },
    )
    .map((change) => (state) => answerQuestion(state, id, change)),
)

const callChange: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom('insurer' as const, 'clinic' as const).map(
    (part): Change =>
      (state) =>
        addCall(state, part, '2026-11-24', '09:30'),
  ),
  fc.record({ name: fc.string({ maxLength: 20 }), reference: fc.string({ maxLength: 20 }) }).map(
    (change): Change =>
      (state) =>
        changeCall(state, 'c1', change),
  ),
  fc.constantFrom('c1', 'c2').map(
    (id): Change =>
      (state) =>
        removeCall(state, id),
  ),
)

export const anyChange = fc.oneof({ weight: 3, arbitrary: aboutChange }, { weight: 6, arbitrary: answerChange }, callChange)

/** A state as any sequence of answers, changes and clears can leave it. */
export const anyState = fc
  .array(anyChange, { maxLength: 40 })
  .map((changes) => changes.reduce<ChecklistState>((state, change) => change(state), emptyState))
