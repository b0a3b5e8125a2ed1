import { expect, test } from 'vitest'
import { gradeOf } from '@/lib/content/markdown/readability'

test('short plain sentences read at a low grade', () => {
  expect(gradeOf('Call your plan. Ask for the rule. Write it down.')).toBeLessThan(3)
})

test('long sentences of long words read at a high grade', () => {
  expect(
    gradeOf('Determinations regarding investigational interventions necessitate comprehensive documentation demonstrating individualized necessity.'),
  ).toBeGreaterThan(16)
})

test('no words give no grade', () => {
  expect(gradeOf('')).toBe(0)
})
