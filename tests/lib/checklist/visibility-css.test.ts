import { expect, test } from 'vitest'
import { ruleNames } from '@/lib/checklist/rules'
import { visibilityCss } from '@/lib/checklist/visibility-css'

test('a question about the reader hides what does not fit, and only once it is answered', () => {
  const css = visibilityCss(['medicare'])
  expect(css).toBe(
    '[data-checklist]:not([data-live]):has([name="about-cover"]:checked):not(:has(#about-cover-medicare:checked)) [data-when~="medicare"]{display:none}',
  )
})

test('a follow-up waits for its answer on paper and where script can run, and stays on the screen without script', () => {
  const css = visibilityCss(['gives-superbill'])
  expect(css).toContain(
    '@media print,(scripting:enabled){[data-checklist]:not([data-live]):not(:has(#superbill-yes:checked)) [data-when~="gives-superbill"]{display:none}}',
  )
  expect(css).toContain(':has([name="superbill"]:checked):not(:has(#superbill-yes:checked))')
})

test('questions of a few states wait for the state', () => {
  expect(visibilityCss(['new-york'])).toContain(
    ':has([data-about="state"] option:not([value=""]):checked):not(:has(#about-state-ny:checked))',
  )
})

test('no rule lets anything but names of ours into the style sheet', () => {
  expect(visibilityCss(ruleNames)).not.toMatch(/[<&\\]/)
})
