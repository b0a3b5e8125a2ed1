import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { articleMarkdown } from '@/lib/feeds/article-markdown'
import { atomFeed } from '@/lib/feeds/atom'
import { changesOf } from '@/lib/feeds/changes'
import { citationOf } from '@/lib/feeds/citation'
import { datasetFiles, datasetNames } from '@/lib/feeds/datasets'
import { gonePage } from '@/lib/feeds/gone'
import { jsonFeed } from '@/lib/feeds/json-feed'
import { llmsText } from '@/lib/feeds/llms'
import { openSearchDescription } from '@/lib/feeds/open-search'
import { escapeXml } from '@/lib/feeds/xml'
import { publishedSite } from '@/tests/support/content'

const site = publishedSite()

const origin = 'https://example.org'
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'entry' || name === 'Url' })

test('changes are listed newest first, each with an address of its own, whenever the site was built', () => {
  const changes = changesOf(site)
  const dates = changes.map(({ date }) => date)
  expect(dates).toEqual([...dates].sort().reverse())
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length)
  expect(changesOf(publishedSite('2027-11-24'))).toEqual(changes)
})

test('the Atom feed is well-formed and says for each change which page, when and why', () => {
  const xml = atomFeed(site, origin)
  expect(XMLValidator.validate(xml)).toBe(true)
  const { feed } = parser.parse(xml)
  const changes = changesOf(site)
  expect(feed.xmlns).toBe('http://www.w3.org/2005/Atom')
  expect(feed.entry).toHaveLength(changes.length)
  expect(feed.updated).toBe(`${changes[0]!.date}T00:00:00Z`)
  for (const entry of feed.entry) {
    expect(entry.id).toMatch(/^https:\/\/example\.org\//)
    expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
    expect(entry.title && entry.summary && entry.link.href).toBeTruthy()
  }
})

test('the JSON feed holds the same changes as the Atom feed', () => {
  const feed = jsonFeed(site, origin)
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
  expect(feed.items.map(({ id }) => id)).toEqual(parser.parse(atomFeed(site, origin)).feed.entry.map(({ id }: { id: string }) => id))
})

test('text that means something in XML is escaped', () => {
  const marked = { ...site, words: { ...site.words, site: { ...site.words.site, name: `A & B <c> "d" 'e'` } } }
  expect(parser.parse(atomFeed(marked, origin)).feed.author.name).toBe(site.words.site.byline)
  expect(parser.parse(`<a>${escapeXml(marked.words.site.name)}</a>`).a).toBe(marked.words.site.name)
})

test('what is typed into a browser’s search box stays behind the number sign, where no server sees it', () => {
  const description = parser.parse(openSearchDescription(site, origin)).OpenSearchDescription
  expect(description.ShortName.length).toBeLessThanOrEqual(16)
  for (const { template } of description.Url) expect(template.indexOf('{searchTerms}')).toBeGreaterThan(template.indexOf('#'))
})

test('an article as Markdown has numbered sources, full addresses and no block of our own', () => {
  const faults = site.articles.flatMap((article) => {
    const text = articleMarkdown(article, site, origin)
    const need = (what: string, holds: boolean) => (holds ? [] : [`${article.slug}: ${what}`])
    const numbers = [...text.matchAll(/\[(\d+)\](?!\()/g)].map((match) => Number(match[1]))
    return [
      ...need('starts with its title', text.startsWith(`# ${article.title}\n`)),
      ...need('holds no block', !/^:{2,}/m.test(text)),
      ...need('holds no name of a source', !/\[\^/.test(text) && !text.includes('undefined')),
      ...need('holds no address without its host', !/\]\([/#]/.test(text)),
      ...need(
        'numbers lead to sources',
        numbers.every((number) => number >= 1 && number <= article.sources.length),
      ),
      ...need('every source is cited', new Set(numbers).size === article.sources.length),
    ]
  })
  expect(faults).toEqual([])
})

test('a citation names the page, the day its facts were checked, and its address', () => {
  const { words } = site
  const page = { title: 'Is it covered?', updated: '2026-11-24', checked: '2026-11-23', path: '/articles/a' }
  expect(citationOf(page, words, origin)).toBe(
    `${words.site.byline}. “Is it covered?” ${words.site.name}. Updated November 24, 2026; facts checked November 23, 2026. ${origin}/articles/a`,
  )
})

test.each(datasetNames)('the data set %s holds to its published schema, in JSON and row by row in CSV', (name) => {
  const files = datasetFiles(site, origin)
  const ajv = addFormats(new Ajv2020({ strict: false }))
  const validate = ajv.compile(JSON.parse(files.get(`${name}.schema.json`)!.body))
  const data = JSON.parse(files.get(`${name}.json`)!.body)
  expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  expect(data[name]).toHaveLength((name === 'prices' ? site.costs.prices : site[name]).length)
  expect(validate({ ...data, [name]: [{}] })).toBe(false)
  const [header] = files.get(`${name}.csv`)!.body.split('\r\n')
  expect(header).toBe(Object.keys(data[name][0]).join(','))
})

test('the plain index names every article once', () => {
  const text = llmsText(site, origin)
  for (const { path } of site.articles) expect(text.split(`](${origin}${path}.md)`)).toHaveLength(2)
})

test('the page of a withdrawn address says why and since when, and leads on', () => {
  const { words } = site
  const html = gonePage({ from: '/articles/old', to: null, since: '2026-12-01', why: 'It was wrong & <old>.' }, words)
  expect(html).toContain('It was wrong &amp; &lt;old&gt;.')
  expect(html).toContain('December 1, 2026')
  expect(html).toContain(`href="${words.home.next.href}"`)
  expect(html).toContain('noindex')
})
