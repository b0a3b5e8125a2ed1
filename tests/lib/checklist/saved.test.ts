import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { aboutFields } from '@/lib/checklist/about'
import { addCall } from '@/lib/checklist/change'
import { checklistFormat, longestText, parseState } from '@/lib/checklist/saved'
import { emptyState, type ChecklistState } from '@/lib/checklist/types'
import { anyState } from '@/tests/support/checklist'

/** The same shape in zod, to hold the hand-written reader to. */
const text = z.string().max(longestText)
const callId = z.string().regex(/^c[1-9]\d{0,3}$/)
const schema = z.strictObject({
  about: z.strictObject(
    Object.fromEntries(Object.entries(aboutFields).map(([field, values]) => [field, z.enum(values as unknown as [string]).optional()])),
  ),
  answers: z.record(z.string().regex(/^[a-z0-9-]{1,60}$/), z.strictObject({ entry: text, note: text, call: callId.nullable() })),
  calls: z
    .array(
      z.strictObject({
        id: callId,
        part: z.enum(['insurer', 'clinic']),
        date: text,
        time: text,
        number: text,
        name: text,
        reference: text,
        notes: text,
      }),
    )
    .refine((calls) => new Set(calls.map(({ id }) => id)).size === calls.length),
})

const filledState = fc.tuple(anyState, fc.string({ maxLength: 30 })).map(([state, name]): ChecklistState => {
  const withCall = addCall(state, 'insurer', '2026-11-24', '09:30')
  return { ...withCall, calls: withCall.calls.map((call) => ({ ...call, name })) }
})

test('saving and loading gives back the same state, whatever was answered', () => {
  fc.assert(
    fc.property(filledState, (state) => {
      expect(checklistFormat.read(checklistFormat.write(state))).toEqual({ ok: true, value: state })
    }),
  )
})

test('a state damaged in any one place is refused exactly when zod refuses it', () => {
  const junk = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.constant(undefined),
    fc.constant([]),
    fc.constant({}),
    fc.boolean(),
    fc.constant('c1'),
    fc.constant('yes'),
  )
  fc.assert(
    fc.property(filledState, fc.nat(), junk, (state, where, value) => {
      const copy = JSON.parse(JSON.stringify(state)) as Record<string, unknown>
      const places: [Record<string, unknown>, string][] = []
      const walk = (node: unknown) => {
        if (typeof node !== 'object' || node === null) return
        for (const key of Object.keys(node)) {
          places.push([node as Record<string, unknown>, key])
          walk((node as Record<string, unknown>)[key])
        }
      }
      walk(copy)
      const [node, key] = places[where % places.length] as [Record<string, unknown>, string]
      node[key] = value
      const damaged: unknown = JSON.parse(JSON.stringify(copy))
      expect(parseState(damaged) !== null).toBe(schema.safeParse(damaged).success)
    }),
    { numRuns: 1000 },
  )
})

test('no text, however broken, makes reading throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (saved) => {
      expect(checklistFormat.read(saved).ok).toBe(false)
    }),
  )
})

test('half a file is told apart from a file of another program', () => {
  const whole = checklistFormat.write(emptyState)
  expect(checklistFormat.read(whole.slice(0, -10))).toEqual({ ok: false, why: 'not-ours' })
  expect(checklistFormat.read('{"format":"something-else","version":1,"state":{}}')).toEqual({ ok: false, why: 'not-ours' })
  expect(checklistFormat.read(whole.replace('"calls": []', '"calls": 3'))).toEqual({ ok: false, why: 'damaged' })
  expect(checklistFormat.read(whole.replace('"version": 1', '"version": 99'))).toEqual({ ok: false, why: 'newer' })
})

test('keys that every object inherits are refused as answers about the reader', () => {
  expect(parseState({ about: { constructor: 'x' }, answers: {}, calls: [] })).toBeNull()
  expect(parseState(JSON.parse('{"about":{"__proto__":"x"},"answers":{},"calls":[]}'))).toBeNull()
})

test('answers to questions that no longer exist are read, so that they are not lost', () => {
  const state: ChecklistState = { ...emptyState, answers: { 'question-of-last-year': { entry: 'yes', note: '', call: null } } }
  expect(checklistFormat.read(checklistFormat.write(state))).toEqual({ ok: true, value: state })
})
