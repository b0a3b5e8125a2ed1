import { linksFrom, linksTo } from './links'
import { articlesBySlug } from './selectors'
import type { Article, Site } from './site'

/** How many articles a page leads on to. */
export const relatedCount = 5

/** What speaks for reading another article next. */
const weights = { sharedHome: 3, sharedTopic: 2, linked: 2, linksBack: 1 }

/**
 * What to read after an article: first what its editor named, then the articles that share its topics and links most,
 * so that a new article is found from others before any editor has named it.
 */
export function relatedArticles(article: Article, site: Pick<Site, 'articles' | 'pages' | 'payers'>): Article[] {
  const named = articlesBySlug(site, article.related)
  const own = new Set([...linksFrom(article)].map((href) => href.split('#')[0]))
  const leading = linksTo(site).get(article.path) ?? new Set()
  const score = (other: Article) =>
    (other.topics[0] === article.topics[0] ? weights.sharedHome : 0) +
    other.topics.filter((topic) => article.topics.includes(topic)).length * weights.sharedTopic +
    (own.has(other.path) ? weights.linked : 0) +
    (leading.has(other.path) ? weights.linksBack : 0)
  const found = site.articles
    .filter((other) => other !== article && !article.related.includes(other.slug))
    .map((other) => ({ other, score: score(other) }))
    .filter((candidate) => candidate.score > weights.sharedTopic)
    .sort((a, b) => b.score - a.score || a.other.title.localeCompare(b.other.title))
    .map(({ other }) => other)
  return [...named, ...found].slice(0, Math.max(relatedCount, named.length))
}
