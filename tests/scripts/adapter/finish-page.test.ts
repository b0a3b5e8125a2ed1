import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { finishPage } from '@/scripts/adapter/finish-page.mjs'

const meta = JSON.stringify({ status: 200, headers: { 'x-kept': 'yes' } })
const page = (body: string, expectsIsland = false) => ({
  route: '/a',
  meta,
  expectsIsland,
  html: `<!DOCTYPE html><html><head><style>p{color:red}</style><link rel="preload" as="script" href="/x.js"></head><body>${body}</body></html>`,
})
const headersOf = (result: { meta: string }) => (JSON.parse(result.meta) as { headers: Record<string, string> }).headers
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('a page without an island loses its scripts, preloads and comments, and keeps its structured data', () => {
  const { html } = finishPage(
    page('<p>Words<!-- --> here</p><script>run()</script><script src="/x.js"></script><script type="application/ld+json">{"a":1}</script>'),
  )
  expect(html).toContain('<p>Words here</p>')
  expect(html).toContain('<script type="application/ld+json">{"a":1}</script>')
  expect(html).not.toContain('run()')
  expect(html).not.toContain('/x.js')
  expect(html).not.toContain('<!--')
})

test('a page without an island may run nothing and connect to nothing', () => {
  const policy = headersOf(finishPage(page('<p>Words</p>')))['content-security-policy']
  expect(policy).toContain("script-src 'none'")
  expect(policy).toContain("connect-src 'none'")
  expect(policy).toContain(`style-src ${hash('p{color:red}')}`)
})

test('a page with an island is left as it is, and its inline scripts are named by hash', () => {
  const given = page('<div data-island="tool"></div><script>start()</script><script src="/x.js"></script>', true)
  const result = finishPage(given)
  expect(result.html).toBe(given.html)
  const headers = headersOf(result)
  expect(headers['content-security-policy']).toContain(`script-src 'self' ${hash('start()')};`)
  expect(headers['content-security-policy']).toContain("form-action 'none'")
  expect(headers['speculation-rules'], 'nothing is loaded while somebody fills in a form').toBeUndefined()
})

test('headers that Next wrote are kept', () => {
  expect(headersOf(finishPage(page('<p>Words</p>')))['x-kept']).toBe('yes')
})

test('a page that imports an island but does not show it fails the build, and says how to mend it', () => {
  expect(() => finishPage(page('<p>Words</p>', true))).toThrow(
    /\/a imports a \*-island\.tsx, but holds no element with data-island\. Put the attribute/,
  )
})

test('a page that shows an island its route does not import fails the build', () => {
  expect(() => finishPage(page('<div data-island="tool"></div>'))).toThrow(/its route imports no \*-island\.tsx/)
})

test('a .meta file of another format fails the build', () => {
  expect(() => finishPage({ ...page('<p>Words</p>'), meta: '{"status":200}' })).toThrow(/has no "headers"\. Its format has changed/)
})
