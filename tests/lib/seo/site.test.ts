import { expect, test } from 'vitest'
import { documentsOf, toolPages } from '@/lib/content/selectors'
import { contentReport } from '@/lib/content/report'
import { medicalWebPage } from '@/lib/seo/json-ld'
import { searchPreview } from '@/lib/seo/preview'
import { shareImages } from '@/lib/seo/share-images'
import { sitemapEntries } from '@/lib/seo/sitemap'
import { publishedSite } from '@/tests/support/content'

const site = publishedSite()

test('the sitemap holds every page once, with the date of its own content', () => {
  const entries = sitemapEntries(site)
  const paths = entries.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  for (const { path, updated } of documentsOf(site)) {
    expect(entries.find((entry) => entry.path === path)?.lastModified, path).toBe(updated)
  }
})

test('every page in the sitemap has a share image', () => {
  const images = new Set(shareImages(site).map(({ path }) => path))
  const without = sitemapEntries(site).filter(({ path }) => !images.has(path === '/' ? '/home' : path))
  expect(without).toEqual([])
})

test('the share image of every dated page carries the day its facts were checked', () => {
  const images = shareImages(site)
  for (const { path, checked } of [...documentsOf(site), ...toolPages(site)])
    expect(images.find((image) => image.path === path)?.checked, path).toBe(checked)
})

test('the preview for editors shows every dated page as a search result, and names what would be cut', () => {
  const preview = searchPreview(site)
  const blocks = preview.split('\n\n')
  const pages = [...documentsOf(site), ...toolPages(site)]
  expect(blocks.map((block) => block.split('\n')[0])).toEqual(pages.map(({ path }) => path))
  pages.forEach(({ title, description }, index) => {
    expect(blocks[index]!.includes('! The title')).toBe(title.length > 60)
    expect(blocks[index]!.includes('! The description')).toBe(description.length > 158)
  })
})

test('structured data says what the page says: its dates, its sources, and no reviewer', () => {
  const article = site.articles.find(({ slug }) => slug === 'is-ketamine-infusion-covered-by-insurance')!
  const page = medicalWebPage('https://example.org', site.words, article, [])['@graph'][0] as Record<string, unknown>
  expect(page.lastReviewed).toBe(article.checked)
  expect(page.dateModified).toBe(article.updated)
  expect(page.citation).toHaveLength(article.sources.length)
  expect(JSON.stringify(page)).not.toContain('reviewedBy')
})

test('every article reads at grade 8 or less', () => {
  expect(site.articles.filter(({ grade }) => grade > 8).map(({ slug, grade }) => `${slug} ${grade}`)).toEqual([])
})

test('a year on, the report names every page that is past its next check', () => {
  const later = publishedSite('2027-11-24')
  const report = contentReport(later)
  for (const { file, nextCheck } of documentsOf(later)) expect(report).toContain(`${file}  was due on ${nextCheck}`)
})
