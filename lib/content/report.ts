import type { Site } from './site'

/** What an editor wants to know of content without faults: how much there is, how hard it reads, what is due. Plain text. */
export function contentReport(site: Site): string {
  const documents = [...site.articles, ...site.pages, ...site.payers]
  const due = documents.filter((document) => document.overdue)
  const grades = [...site.articles].sort((a, b) => b.grade - a.grade)
  const hard = grades.filter((article) => article.grade > 8)
  return [
    `The content is sound: ${site.articles.length} articles, ${site.payers.length} payer cards, ${site.pages.length} pages, ${site.terms.length} terms, ${site.sources.length} sources.`,
    `Reading grade (Flesch-Kincaid, aim 8 or less): ${grades.length === 0 ? 'no article' : `${grades.at(-1)!.grade} to ${grades[0]!.grade}`}.`,
    ...hard.map((article) => `  ${article.file}  grade ${article.grade}`),
    due.length === 0 ? `Nothing is past its next check on ${site.asOf}.` : `Past their next check on ${site.asOf}:`,
    ...due.map((document) => `  ${document.file}  was due on ${document.nextCheck}`),
  ].join('\n')
}
