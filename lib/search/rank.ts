import type { DocumentKind } from './kinds'
import type { FoundDocument } from './package'
import type { Match } from './word-index'

/** How much a kind of result counts: cards are long and words of the glossary short, which would favour them. */
const kindWeight: Readonly<Record<DocumentKind, number>> = { article: 1, insurer: 0.7, tool: 0.75, term: 0.65, page: 0.8 }
/** A whole article before its sections, when both fit alike. */
const wholeArticle = 1.1
/** What the best section of an article adds to the article itself: many fitting sections say that the whole is meant. */
const fromBestSection = 0.1
/** What it adds that other pages lead there. */
const perLink = 0.1
/** What it adds that a heading holds nothing but what was asked for. */
const exactHeading = 0.3
/** How much it matters that everything asked for is there. */
const coveragePower = 1.5
/** What stands in so many places that it weighs less than this counts less. */
const rareWeight = 2.2
/** So many of the best are looked at closely. */
const closelyRead = 60
/** At most so many results of one page, so that one page cannot hide the others. */
const perPage = 2

interface Candidate {
  readonly document: FoundDocument
  readonly id: number
  readonly score: number
}

/** Orders the documents that hold some of the things asked for, best first. */
export function rank(documents: readonly FoundDocument[], asked: readonly Match[], limit: number): FoundDocument[] {
  const forms = new Set(asked.flatMap((match) => [...match.forms]))
  const close = order(firstScores(documents, asked)).slice(0, closelyRead)
  const read = close.map((candidate) => ({ ...candidate, score: candidate.score * headingFactor(candidate.document, forms) }))
  return atMostPerPage(order(read.map((candidate) => withBestSection(candidate, read))), limit)
}

function order(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.score - a.score || a.id - b.id)
}

function firstScores(documents: readonly FoundDocument[], asked: readonly Match[]): Candidate[] {
  const weights = asked.map(({ scores }) => Math.log(1 + documents.length / Math.max(1, scores.size)))
  const wholeWeight = weights.reduce((sum, weight) => sum + weight, 0)
  const totals = new Map<number, { score: number; weight: number }>()
  asked.forEach(({ scores }, index) => {
    const weight = weights[index]!
    const rareness = Math.min(1, weight / rareWeight)
    for (const [id, score] of scores) {
      const total = totals.get(id) ?? { score: 0, weight: 0 }
      totals.set(id, { score: total.score + score * rareness, weight: total.weight + weight })
    }
  })
  return [...totals].map(([id, { score, weight }]) => {
    const document = documents[id]!
    return { document, id, score: score * (weight / wholeWeight) ** coveragePower * standing(document) }
  })
}

/** What a document counts before anything is asked. */
function standing(document: FoundDocument): number {
  return kindWeight[document.kind] * (isWholeArticle(document) ? wholeArticle : 1) * (1 + perLink * Math.log(1 + document.links))
}

function isWholeArticle({ kind, page }: FoundDocument): boolean {
  return kind === 'article' && page === ''
}

function headingFactor({ headingForms: own }: FoundDocument, forms: ReadonlySet<string>): number {
  const held = own.filter((form) => forms.has(form)).length
  return 1 + (own.length === 0 ? 0 : (exactHeading * held) / own.length)
}

function withBestSection(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (!isWholeArticle(candidate.document)) return candidate
  const sections = all.filter(({ document }) => document.path.startsWith(`${candidate.document.path}#`))
  return { ...candidate, score: candidate.score + fromBestSection * Math.max(0, ...sections.map(({ score }) => score)) }
}

function atMostPerPage(ordered: readonly Candidate[], limit: number): FoundDocument[] {
  const counts = new Map<string, number>()
  return ordered
    .map(({ document }) => document)
    .filter(({ kind, path }) => {
      // The words of the glossary stand on one page, but each is an answer of its own.
      const page = kind === 'term' ? path : path.split('#')[0]!
      const count = (counts.get(page) ?? 0) + 1
      counts.set(page, count)
      return count <= perPage
    })
    .slice(0, limit)
}
