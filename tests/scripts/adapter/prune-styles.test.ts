import { expect, test } from 'vitest'
import { pruneStyles } from '@/scripts/adapter/prune-styles.mjs'

const page = { classes: new Set(['a', 'b']), ids: new Set(['here']), tags: new Set(['p', 'a']) }

test('a rule whose class, id or tag is not on the page goes', () => {
  expect(pruneStyles('.a{color:red}.x{color:red}#here{top:0}#there{top:0}p{left:0}table{left:0}', page)).toBe(
    '.a{color:red}#here{top:0}p{left:0}',
  )
})

test('of a list of selectors only those that can match stay', () => {
  expect(pruneStyles('.a,.x,.b p{color:red}', page)).toBe('.a,.b p{color:red}')
})

test('names inside :is, :not and :has do not decide', () => {
  const css = 'p:is(.a,.x){top:0}p:not(.x){top:0}.a:has(.x){top:0}'
  expect(pruneStyles(css, page)).toBe(css)
})

test('a layer or media block that is left empty goes, a list of layers stays', () => {
  expect(pruneStyles('@layer one,two;@layer one{.x{top:0}}@media print{.x{top:0}.a{top:0}}', page)).toBe(
    '@layer one,two;@media print{.a{top:0}}',
  )
})

test('states, pseudo-elements, attributes and variables are kept', () => {
  const css = ':root{--x:1px}a:hover{top:var(--x)}.a::before{content:attr(data-label)": "}a[href^="tel:"]{top:0}'
  expect(pruneStyles(css, page)).toBe(css)
})

test('a custom property that nothing left uses goes, and then the one that only it used', () => {
  expect(pruneStyles(':root{--a:1px;--b:var(--a);--c:2px}.a{top:var(--c)}.x{top:var(--b)}', page)).toBe(':root{--c:2px}.a{top:var(--c)}')
})

test('what cannot be read as a rule is kept as it stands', () => {
  expect(pruneStyles('@page{size:letter}@font-face{font-family:x}', page)).toBe('@page{size:letter}@font-face{font-family:x}')
})
