import { expect, test } from 'vitest'
import { overBudget } from './budget'

const page = { path: '/a', bytes: 100, limit: 14_600, html: '<p>Words.</p><script type="application/ld+json">{}</script>' }

test('a small page without script is within its budget', () => {
  expect(overBudget(page)).toEqual([])
})

test('a page over its weight is told with its number', () => {
  expect(overBudget({ ...page, bytes: 14_601 })).toEqual(['/a: 14601 bytes, the limit is 14600'])
})

test('a script on a page without an island is told', () => {
  expect(overBudget({ ...page, html: '<script src="/a.js"></script>' })).toEqual(['/a: 1 scripts on a page without an island'])
})

test('a script on a page with an island is allowed', () => {
  expect(overBudget({ ...page, html: '<div data-island="x"></div><script src="/a.js"></script>' })).toEqual([])
})

test('a further request is told', () => {
  expect(overBudget({ ...page, html: '<link rel="stylesheet" href="/a.css"><img src="/a.png" alt="">' })).toEqual([
    '/a: 2 further requests for its first view',
  ])
})
