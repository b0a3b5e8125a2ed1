import { readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { JSDOM } from 'jsdom'
import { expect, test, type APIRequestContext } from 'playwright/test'
import { parse } from 'yaml'
import { escapeXml } from '@/lib/feeds/xml'
import { jsonLdFaults, objectsIn } from '@/tests/support/json-ld'
import { parsePage, type ParsedPage } from '@/tests/support/links'
import { sitemapPaths } from '@/tests/support/sitemap'

test.describe.configure({ mode: 'parallel' })
test.setTimeout(600_000)

interface Crawl {
  readonly pages: ReadonlyMap<string, ParsedPage>
  /** How many links away from home each address is. */
  readonly clicks: ReadonlyMap<string, number>
  readonly faults: readonly string[]
}

/** Follows every link inside the site from the home page, breadth first. */
async function crawl(request: APIRequestContext): Promise<Crawl> {
  const pages = new Map<string, ParsedPage>()
  const clicks = new Map([['/', 0]])
  const faults: string[] = []
  const queue = ['/']
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const response = await request.get(path)
    if (response.status() !== 200) faults.push(`${path} answers ${response.status()}`)
    if (!response.headers()['content-type']?.startsWith('text/html')) continue
    const page = parsePage(await response.text())
    pages.set(path, page)
    for (const href of page.links) {
      const target = href.startsWith('#') ? path : href.split('#')[0]!
      if (clicks.has(target)) continue
      clicks.set(target, clicks.get(path)! + 1)
      queue.push(target)
    }
  }
  return { pages, clicks, faults }
}

test('from the home page, links reach every address of the sitemap within three clicks, none broken and none without its place', async ({
  request,
}) => {
  const { pages, clicks, faults } = await crawl(request)
  const found = [...faults]
  for (const [path, { links }] of pages) {
    for (const href of links) {
      const [target, fragment] = href.startsWith('#') ? [path, href.slice(1)] : href.split('#')
      // A fragment that carries words for the search box is no place on the page.
      if (fragment && pages.has(target!) && !pages.get(target!)!.ids.has(fragment))
        found.push(`${path} links to ${href}, which is not there`)
    }
  }
  const listed = await sitemapPaths(request)
  for (const path of listed) {
    const distance = clicks.get(path)
    if (distance === undefined) found.push(`${path} is in the sitemap, but no link leads there`)
    else if (distance > 3) found.push(`${path} is ${distance} clicks from home`)
  }
  for (const [path, { canonical }] of pages) {
    // Other orders of one list name that list as the page to keep.
    const isItself = !canonical || new URL(canonical).pathname === path
    if (isItself && !listed.includes(path)) found.push(`${path} is a page, but not in the sitemap`)
  }
  expect(found).toEqual([])
})

test('no page answers that is neither in the sitemap nor names another as the one to keep, and no made-up address answers', async ({
  request,
}) => {
  const listed = new Set(await sitemapPaths(request))
  const built = Object.keys((JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8')) as { routes: object }).routes)
  expect(built.length).toBeGreaterThan(listed.size)
  const faults: string[] = []
  for (const path of built.filter((route) => !listed.has(route))) {
    const response = await request.get(path)
    if (response.status() !== 200 || !response.headers()['content-type']?.startsWith('text/html')) continue
    const { canonical } = parsePage(await response.text())
    if (!canonical || !listed.has(new URL(canonical).pathname)) faults.push(`${path} answers, but is not in the sitemap`)
  }
  for (const path of [
    '/nothing',
    '/articles/nothing',
    '/topics/nothing',
    '/insurers/nothing',
    '/insurers/by/nothing',
    '/letters/nothing',
  ]) {
    if ((await request.get(path)).status() !== 404) faults.push(`${path} answers`)
  }
  for (const path of [
    '/about/nothing',
    '/data/nothing.json',
    '/og/nothing.png',
    '/icons/nothing.png',
    '/gone/nothing',
    '/.well-known/security.txt',
    '/articles/nothing.md',
  ]) {
    if ((await request.get(path)).status() !== 404) faults.push(`${path} answers`)
  }
  expect(faults).toEqual([])
})

test('every address in redirects.yml leads to where the page is now, or answers 410 with the reason', async ({ request }) => {
  const rows = parse(readFileSync('content/data/redirects.yml', 'utf8')) as { from: string; to: string | null; why: string }[]
  for (const { from, to, why } of rows) {
    const response = await request.get(from, { maxRedirects: 0 })
    expect([from, response.status(), response.headers().location]).toEqual(to === null ? [from, 410, undefined] : [from, 308, to])
    if (to === null) expect(await response.text()).toContain(escapeXml(why))
  }
})

test('words behind a question mark lead to the same page, which names its address without them', async ({ request }) => {
  for (const path of ['/', '/articles', '/search', '/costs', '/checklist', '/insurers', (await sitemapPaths(request)).at(-1)!]) {
    const { canonical } = parsePage(await (await request.get(`${path}?utm_source=letter&q=words`)).text())
    expect(canonical && new URL(canonical).pathname + new URL(canonical).search, path).toBe(path)
  }
})

test('every page has a picture of its own for those who share it, of the size it says', async ({ request }) => {
  const faults: string[] = []
  const pictures = new Set<string>()
  for (const path of await sitemapPaths(request)) {
    const html = await (await request.get(path)).text()
    const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1]
    const picture = new URL(address ?? '/none', 'http://localhost').pathname
    pictures.add(picture)
    const response = await request.get(picture)
    const bytes = await response.body()
    if (response.headers()['content-type'] !== 'image/png' || bytes.readUInt32BE(16) !== 1200 || bytes.readUInt32BE(20) !== 630)
      faults.push(`${path}: ${picture}`)
    if (picture !== `/og${path === '/' ? '/home' : path}.png`) faults.push(`${path}: ${picture} is not named for the page`)
  }
  expect(faults).toEqual([])
})

test('every dated page can be cited with its days and address, and each of its headings has a link to itself', async ({ request }) => {
  const faults: string[] = []
  for (const path of await sitemapPaths(request)) {
    const html = await (await request.get(path)).text()
    const { document } = new JSDOM(withoutStyles(html)).window
    const citation = document.querySelector('.citation')?.textContent ?? ''
    const need = (what: string, holds: boolean) => holds || faults.push(`${path}: ${what}`)
    if (document.querySelector('#changes')) {
      need(`is cited as "${citation}"`, /“.+” .+ Updated \w+ \d+, \d{4}; facts checked \w+ \d+, \d{4}\. http/.test(citation))
      need('is cited by its own address', citation.endsWith(parsePage(html).canonical!))
    }
    for (const heading of document.querySelectorAll('.prose :is(h2, h3)[id]'))
      need(`no link to #${heading.id}`, heading.querySelector(`a[href="#${heading.id}"]`) !== null)
  }
  expect(faults).toEqual([])
})

test('the data sets that pages describe can be fetched in the formats they name', async ({ request }) => {
  const names: unknown[] = []
  for (const path of ['/data', '/insurers']) {
    const { jsonLd } = parsePage(await (await request.get(path)).text())
    for (const set of objectsIn(jsonLd).filter((object) => object['@type'] === 'Dataset')) {
      names.push(set.name)
      for (const { contentUrl, encodingFormat } of set.distribution as { contentUrl: string; encodingFormat: string }[]) {
        const response = await request.get(new URL(contentUrl).pathname)
        expect(response.status(), contentUrl).toBe(200)
        expect(response.headers()['content-type'], contentUrl).toContain(encodingFormat)
      }
    }
  }
  expect(names).toEqual(expect.arrayContaining(['Articles', 'Glossary', 'Prices', 'Sources']))
  expect(names).toHaveLength(5)
})

test('a browser is told how it may search the site', async ({ request }) => {
  for (const path of ['/', '/search']) {
    const html = await (await request.get(path)).text()
    expect(html).toMatch(/<link rel="search" type="application\/opensearchdescription\+xml" href="\/opensearch.xml"/)
  }
})

test('structured data of every page is sound, true of the page, and agrees with what is seen', async ({ request }) => {
  const faults: string[] = []
  for (const path of await sitemapPaths(request)) {
    const html = await (await request.get(path)).text()
    const { jsonLd, canonical } = parsePage(html)
    const need = (what: string, holds: boolean) => holds || faults.push(`${path}: ${what}`)
    faults.push(...jsonLdFaults(jsonLd).map((fault) => `${path}: ${fault}`))
    need(`canonical is ${canonical}`, canonical !== undefined && new URL(canonical).pathname === path)
    const objects = objectsIn(jsonLd)
    for (const page of objects.filter((object) => object['@type'] === 'MedicalWebPage')) {
      need('its address is the canonical one', page.url === canonical)
      need(
        'its day of review is on the page',
        html.includes(`dateTime="${page.lastReviewed as string}"`) || html.includes(`datetime="${page.lastReviewed as string}"`),
      )
      need(
        'its day of change is on the page',
        html.includes(`datetime="${page.dateModified as string}"`) || html.includes(`dateTime="${page.dateModified as string}"`),
      )
    }
    for (const list of objects.filter((object) => object['@type'] === 'BreadcrumbList')) {
      const crumbs = list.itemListElement as { position: number; item: string }[]
      need(
        'its crumbs count from 1',
        crumbs.every(({ position }, index) => position === index + 1),
      )
      need('its last crumb is the page', new URL(crumbs.at(-1)!.item).pathname === path)
    }
  }
  expect(faults).toEqual([])
})

const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })

test('sitemap, feed and search description are well-formed; manifest, feed and data are JSON; each has its media type', async ({
  request,
}) => {
  for (const [path, type] of [
    ['/sitemap.xml', 'application/xml'],
    ['/feed.xml', 'application/atom+xml'],
    ['/opensearch.xml', 'application/opensearchdescription+xml'],
  ] as const) {
    const response = await request.get(path)
    expect(response.headers()['content-type']).toContain(type)
    expect(XMLValidator.validate(await response.text()), path).toBe(true)
  }
  for (const [path, type] of [
    ['/feed.json', 'application/feed+json'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/data/articles.json', 'application/json'],
    ['/data/articles.schema.json', 'application/schema+json'],
  ] as const) {
    const response = await request.get(path)
    expect(response.headers()['content-type'], path).toContain(type)
    expect(JSON.parse(await response.text()), path).toBeTruthy()
  }
})

test('the sitemap gives each address once, with a day that is no later than the feed’s newest', async ({ request }) => {
  const { urlset } = xml.parse(await (await request.get('/sitemap.xml')).text()) as { urlset: { url: { loc: string; lastmod: string }[] } }
  const addresses = urlset.url.map(({ loc }) => loc)
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const { lastmod } of urlset.url) expect(String(lastmod)).toMatch(/^\d{4}-\d\d-\d\d$/)
})

test('the manifest’s pictures are there in the sizes it says', async ({ request }) => {
  const { icons } = (await (await request.get('/manifest.webmanifest')).json()) as { icons: { src: string; sizes: string; type: string }[] }
  expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
  for (const { src, sizes, type } of icons) {
    const picture = await request.get(src)
    expect(picture.headers()['content-type']).toBe(type)
    const bytes = await picture.body()
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes)
  }
})

test('what has not changed is not sent again', async ({ request }) => {
  for (const path of [
    '/',
    '/articles',
    '/sitemap.xml',
    '/feed.xml',
    '/feed.json',
    '/opensearch.xml',
    '/search-index.js',
    '/manifest.webmanifest',
    '/llms.txt',
    ...['articles', 'terms', 'prices', 'payers', 'sources'].flatMap((set) => [`/data/${set}.json`, `/data/${set}.csv`]),
    '/data/prices.schema.json',
  ]) {
    const first = await request.get(path)
    const tag = first.headers().etag
    expect(tag, `${path} has an ETag`).toBeTruthy()
    const second = await request.get(path, { headers: { 'If-None-Match': tag! } })
    expect(second.status(), path).toBe(304)
    expect((await second.body()).length).toBe(0)
  }
})

test('an article comes as Markdown at its .md address and when Markdown is asked for, and as a page otherwise', async ({ request }) => {
  const path = (await sitemapPaths(request)).find((candidate) => candidate.startsWith('/articles/'))!
  const written = await request.get(`${path}.md`)
  expect(written.headers()['content-type']).toContain('text/markdown')
  expect(written.headers()['x-robots-tag']).toBe('noindex')
  expect(written.headers().link).toContain('rel="canonical"')
  const asked = await request.get(path, { headers: { Accept: 'text/markdown, text/html;q=0.5' } })
  expect(asked.headers()['content-type']).toContain('text/markdown')
  expect(await asked.text()).toBe(await written.text())
  const page = await request.get(path, { headers: { Accept: 'text/html,*/*' } })
  expect(page.headers()['content-type']).toContain('text/html')
  expect(page.headers().vary?.toLowerCase()).toContain('accept')
  expect((await request.get('/articles/no-such-article.md')).status()).toBe(404)
})

test('a reader view finds title, byline and the whole text of every article', async ({ request }) => {
  const faults: string[] = []
  for (const path of (await sitemapPaths(request)).filter((candidate) => /^\/articles\/./.test(candidate))) {
    const html = await (await request.get(path)).text()
    const dom = new JSDOM(withoutStyles(html), { url: `http://localhost${path}` })
    const { document } = dom.window
    const title = document.querySelector('h1')!.textContent!
    // A reader view shows no buttons; those in the text open the meaning of a word.
    for (const button of document.querySelectorAll('button')) button.remove()
    const prose = [...document.querySelectorAll('.prose p, .prose li, .prose h2')].map((node) => squeeze(node.textContent ?? ''))
    const read = new Readability(document).parse()
    const text = squeeze(read?.textContent ?? '')
    const need = (what: string, holds: boolean) => holds || faults.push(`${path}: ${what}`)
    need(`title is "${read?.title}"`, read?.title?.startsWith(title) ?? false)
    need('has a byline', Boolean(read?.byline))
    const lost = prose.filter((block) => block.length > 40 && !text.includes(block.slice(0, 40)))
    need(`lost: ${lost[0]?.slice(0, 60)} (${lost.length} of ${prose.length})`, lost.length === 0)
    dom.window.close()
  }
  expect(faults).toEqual([])
})

/** Reading styles takes jsdom longer than all the rest, and they do not matter here. */
function withoutStyles(html: string): string {
  return html.replace(/<style[\s\S]*?<\/style>/g, '')
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}

test('every page that is read from top to bottom comes in a sensible order: crisis line, title, answer, text, sources', async ({
  request,
}) => {
  const faults: string[] = []
  for (const path of await sitemapPaths(request)) {
    const html = (await (await request.get(path)).text()).replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    const marks = ['crisis-line', '<h1', ...(path === '/' ? [] : ['id="answer"']), 'site-footer']
    if (/^\/articles\/./.test(path)) marks.splice(-1, 0, 'Do this next', 'id="sources"', 'id="changes"')
    const places = marks.map((mark) => html.indexOf(mark))
    if (places.includes(-1) || places.some((place, index) => index > 0 && place < places[index - 1]!))
      faults.push(`${path}: ${places.join(', ')}`)
  }
  expect(faults).toEqual([])
})
