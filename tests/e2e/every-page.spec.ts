import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { parse } from 'parse5'
import { expect, test } from 'playwright/test'
import { overBudget } from '@/tests/support/budget'
import { sitemapPaths } from '@/tests/support/sitemap'

// Each test goes through every address of the sitemap and reports all faults at once.
test.describe.configure({ mode: 'parallel' })
test.setTimeout(600_000)

const isArticle = (path: string) => path.startsWith('/articles/')
const isList = (path: string) => /^\/(articles|topics|glossary|sources|insurers)?$/.test(path) || path.startsWith('/topics/')

/** The page as a reader without script gets it: scripts cut out, so that text inside them cannot pass for text on the page. */
function withoutScripts(html: string): string {
  return html.replace(/<script[\s\S]*?<\/script>/g, '')
}

function textOf(html: string): string {
  return withoutScripts(html)
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
}

test('every page is whole without script: one h1, an answer, dates, sources, crisis help', async ({ request }) => {
  const faults: string[] = []
  for (const path of await sitemapPaths(request)) {
    const response = await request.get(path)
    const html = withoutScripts(await response.text())
    const text = textOf(html)
    const need = (what: string, holds: boolean) => holds || faults.push(`${path}: ${what}`)
    need('answers 200', response.status() === 200)
    need('has one h1', html.match(/<h1[\s>]/g)?.length === 1)
    need('has its answer', /id="answer"/.test(html))
    need('names 988', /href="tel:988"/.test(html))
    need('says it is not a government site', text.includes('not a government site'))
    need('says when facts were last checked', /Facts were last checked on\s+\w+ \d+, \d{4}/.test(text))
    if (isArticle(path)) {
      need('says when it was checked', /(Checked|Not re-checked since)\s+\w+ \d+, \d{4}/.test(text))
      need('lists sources', /<h2 id="sources">/.test(html))
      need('says no clinician has reviewed it', text.includes('Not yet reviewed by a clinician'))
      need('says what to do next', text.includes('Do this next'))
    }
  }
  expect(faults).toEqual([])
})

test('every citation on a page leads to a source on that page', async ({ request }) => {
  const faults: string[] = []
  for (const path of await sitemapPaths(request)) {
    const html = await (await request.get(path)).text()
    for (const [, number] of html.matchAll(/href="#source-(\d+)"/g)) {
      if (!html.includes(`id="source-${number}"`)) faults.push(`${path}: source ${number} is not listed`)
    }
  }
  expect(faults).toEqual([])
})

test('every built page is valid HTML', async ({ request }) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // How React and parse5 write void elements, case and boolean attributes; none changes what a browser reads.
      'void-style': 'off',
      'attr-case': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      // Titles are written for readers; search engines cut long ones themselves.
      'long-title': 'off',
      // Firefox keeps a radio button ticked across a reload unless autocomplete is off; nothing may stay that was not saved.
      'valid-autocomplete': 'off',
      // Subresource integrity is for files of other hosts; there are none.
      'require-sri': 'off',
    },
  })
  const faults: string[] = []
  for (const path of [...(await sitemapPaths(request)), '/no-such-page']) {
    const report = await validator.validateString(await (await request.get(path)).text())
    for (const message of report.results.flatMap((result) => result.messages)) {
      faults.push(`${path}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`)
    }
  }
  expect(faults.slice(0, 40)).toEqual([])
})

test('an article comes in one request of at most 14,600 bytes, and no page without an island holds script', async ({ request }) => {
  const faults: string[] = []
  for (const path of await sitemapPaths(request)) {
    const html = await (await request.get(path)).text()
    const limit = isArticle(path) || (path.startsWith('/insurers/') && !isList(path)) ? 14_600 : null
    faults.push(...overBudget({ path, html, bytes: gzipSync(html).length, limit }))
  }
  expect(faults).toEqual([])
})

test('the policy of every page forbids connections, and script where there is no island', async ({ request }) => {
  const faults: string[] = []
  for (const path of await sitemapPaths(request)) {
    const response = await request.get(path)
    const policy = response.headers()['content-security-policy'] ?? ''
    const island = (await response.text()).includes('data-island=')
    if (!policy.includes("default-src 'none'")) faults.push(`${path}: no policy`)
    if (!island && !policy.includes("script-src 'none'")) faults.push(`${path}: script is allowed`)
    if (policy.includes('unsafe')) faults.push(`${path}: the policy holds "unsafe"`)
  }
  expect(faults).toEqual([])
})

test('a page that does not exist says so and leads on', async ({ page }) => {
  const response = await page.goto('/articles/no-such-article')
  expect(response!.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here')
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
})

test('the pages parse without a mend by the parser', async ({ request }) => {
  const faults: string[] = []
  for (const path of await sitemapPaths(request)) {
    parse(await (await request.get(path)).text(), { onParseError: ({ code, startLine }) => faults.push(`${path}:${startLine} ${code}`) })
  }
  expect(faults).toEqual([])
})
