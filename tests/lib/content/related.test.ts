import { expect, test } from 'vitest'
import { linksFrom, linksTo } from '@/lib/content/links'
import { relatedArticles, relatedCount } from '@/lib/content/related'
import { articlePath } from '@/lib/content/routes'
import { publishedSite } from '@/tests/support/content'

const site = publishedSite()

test('what an editor named comes first, and no article leads to itself or twice to another', () => {
  for (const article of site.articles) {
    const slugs = relatedArticles(article, site).map(({ slug }) => slug)
    expect(slugs.slice(0, article.related.length)).toEqual(article.related)
    expect(new Set([article.slug, ...slugs]).size).toBe(slugs.length + 1)
    expect(slugs.length).toBeLessThanOrEqual(relatedCount)
  }
})

test('an article that no editor has named yet is found from one that shares its topic', () => {
  const article = { ...site.articles[0]!, related: [] }
  const fresh = { ...article, slug: 'fresh', path: articlePath('fresh'), title: 'Fresh' }
  const stranger = { ...fresh, slug: 'stranger', path: articlePath('stranger'), topics: ['of-its-own'], markdown: '', answerHtml: '' }
  const alone = { ...site, articles: [article, fresh, stranger], pages: [], payers: [] }
  expect(relatedArticles(article, alone).map(({ slug }) => slug)).toEqual(['fresh'])
})

test('links in a text are read with their fragments, and a link to a part counts for the page', () => {
  const [article] = site.articles
  const page = { ...article!, path: '/articles/a', related: [], answerHtml: '', markdown: '[b](/articles/b#part) and [here](#own), [b](/articles/b)' }
  expect([...linksFrom(page)]).toEqual(['/articles/b#part', '/articles/a#own', '/articles/b'])
  const leading = linksTo({ articles: [page], pages: [], payers: [] })
  expect([...leading.get('/articles/b')!]).toEqual(['/articles/a'])
  expect(leading.has('/articles/a')).toBe(false)
})
