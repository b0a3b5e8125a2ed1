import MiniSearch from 'minisearch'
import type { DocumentKind } from './documents'
import { unpackDocuments, type FoundDocument, type SearchPackage } from './package'
import { Speech, type Concept, type Wording } from './speech'
import { formOf, formsOf, wordsOf } from './words'

/** A piece of text; `marked` when it is what was asked for. */
export interface TextPart {
  readonly text: string
  readonly marked: boolean
}

export interface SearchResult {
  readonly kind: DocumentKind
  readonly path: string
  readonly heading: readonly TextPart[]
  readonly page: string
  readonly excerpt: readonly TextPart[]
}

interface IndexedDocument {
  readonly id: number
  readonly heading: string
  readonly page: string
  readonly keywords: string
  readonly text: string
}

/** How much a word counts by where it stands. */
const P = (globalThis as any).P ?? {}
const boost = { heading: P.h ?? 4, page: P.p ?? 2.2, keywords: P.k ?? 2, text: P.t ?? 0.7 }

/** Sections are short: their length says little, and a word counts whether it stands once or often. */
const bm25 = { k: P.bk ?? 1.2, b: P.b ?? 0.4, d: 0.5 }

const documentsAtATime = 60

/** How much a kind of result counts: a word's definition and a tool's summary are short, which would favour them. */
const kindWeight: Readonly<Record<DocumentKind, number>> = { article: 1, insurer: P.i ?? 0.7, tool: 0.75, term: P.g ?? 0.65, page: 0.8 }
/** A whole page before its parts, when both fit alike. */
const wholePageWeight = P.w ?? 1.1
const linkWeight = P.l ?? 0.1
/** How much it matters that everything asked for is there. */
const coveragePower = P.c ?? 1.5
/** At most so many results of one page, so that one page cannot hide the others. */
const perPage = P.pp ?? 2

/** A search over a package. Making one takes some tens of milliseconds; asking it takes a few. */
export class Search {
  private readonly documents: readonly FoundDocument[]
  private readonly index: MiniSearch<IndexedDocument>
  private readonly vocabulary: Set<string>
  private readonly speech: Speech

  private constructor(pack: SearchPackage) {
    this.documents = unpackDocuments(pack)
    this.speech = new Speech(pack.speech)
    this.vocabulary = new Set()
    this.index = new MiniSearch<IndexedDocument>({
      fields: ['heading', 'page', 'keywords', 'text'],
      // Texts come as forms already; headings come as words.
      tokenize: (text, field) => (field === 'text' ? text.split(' ').filter(Boolean) : formsOf(text)),
      processTerm: (form) => {
        this.vocabulary.add(form)
        return form
      },
      searchOptions: { boost, bm25, tokenize: (form) => [form], processTerm: (form) => form },
    })
  }

  /** Makes a search in small steps, so that a slow phone can go on taking what is typed. */
  static async open(pack: SearchPackage): Promise<Search> {
    const search = new Search(pack)
    await search.index.addAllAsync(
      search.documents.map(({ heading, page, keywords, forms }, id) => ({ id, heading, page, keywords, text: forms.join(' ') })),
      { chunkSize: documentsAtATime },
    )
    return search
  }

  /** The best answers to a question, best first. An empty question has none. */
  find(question: string, limit = 10): SearchResult[] {
    const found = this.speech.conceptsOf(question).map((concept) => this.score(concept))
    const asked = found.filter(({ scores }) => scores.size > 0)
    const totalWeight = found.reduce((sum, { weight }) => sum + weight, 0)

    const forms = new Set(asked.flatMap((concept) => [...concept.forms]))
    const totals = new Map<number, { score: number; weight: number }>()
    for (const { scores, weight } of asked) {
      for (const [id, score] of scores) {
        const total = totals.get(id) ?? { score: 0, weight: 0 }
        totals.set(id, { score: total.score + score, weight: total.weight + weight })
      }
    }
    const ranked = [...totals]
      .map(([id, { score, weight }]) => ({ document: this.documents[id]!, id, score: score * (weight / totalWeight) ** coveragePower }))
      .map(({ document, id, score }) => ({
        document,
        id,
        score:
          score *
          kindWeight[document.kind] *
          (document.page === '' && document.kind === 'article' ? wholePageWeight : 1) *
          (1 + linkWeight * Math.log(1 + document.links)),
      }))
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, 60)
      .map((x) => {
        const own = formsOf(x.document.heading)
        const cover = own.length === 0 ? 0 : own.filter((form) => forms.has(form)).length / own.length
        return { ...x, score: x.score * (1 + (P.hc ?? 0.3) * cover) }
      })
      .map((x, _, all) => {
        if (x.document.page !== '' || x.document.kind !== 'article') return x
        const best = Math.max(0, ...all.filter((o) => o.document.path.startsWith(x.document.path + '#')).map((o) => o.score))
        return { ...x, score: x.score + (P.up ?? 0.1) * best }
      })
      .sort((a, b) => b.score - a.score || a.id - b.id)

    const seen = new Map<string, number>()
    const chosen: FoundDocument[] = []
    for (const { document } of ranked) {
      const page = document.kind === 'term' ? document.path : document.path.split('#')[0]!
      const count = seen.get(page) ?? 0
      seen.set(page, count + 1)
      if (count < perPage) chosen.push(document)
      if (chosen.length === limit) break
    }
    return chosen.map(({ kind, path, heading, page, excerpt }) => ({
      kind,
      path,
      heading: markWords(heading, forms),
      page,
      excerpt: markWords(excerpt, forms),
    }))
  }

  /** How well each document holds a concept, in whichever wording it holds it best. */
  private score({ wordings, unfinished }: Concept): { scores: Map<number, number>; forms: Set<string>; weight: number } {
    const scores = new Map<number, number>()
    const forms = new Set<string>()
    for (const wording of wordings) {
      for (const [id, score] of this.scoreWording(wording, wordings[0]!.forms.length, unfinished && wording === wordings[0], forms)) {
        scores.set(id, Math.max(scores.get(id) ?? 0, score))
      }
    }
    const share = Math.max(1, scores.size) / this.documents.length
    const weight = Math.log(1 + 1 / share)
    const common = Math.min(1, weight / (P.cw ?? 2.2))
    for (const [id, score] of scores) scores.set(id, score * common)
    return { scores, forms, weight }
  }

  private scoreWording({ forms, weight }: Wording, spoken: number, unfinished: boolean, matched: Set<string>): Map<number, number> {
    let together: Map<number, number> | null = null
    for (const form of forms) {
      const scores = this.scoreForm(form, unfinished, matched)
      together =
        together === null
          ? scores
          : new Map(
              [...scores].flatMap(([id, score]) => {
                const before = together!.get(id)
                return before === undefined ? [] : [[id, before + score] as const]
              }),
            )
    }
    const long = Math.sqrt(Math.min(1, spoken / forms.length))
    return new Map([...(together ?? [])].map(([id, score]) => [id, score * weight * long]))
  }

  /** A form as it is; when unfinished, also its continuations; when nobody wrote it so, its neighbours in spelling. */
  private scoreForm(form: string, unfinished: boolean, matched: Set<string>): Map<number, number> {
    const known = this.vocabulary.has(form)
    let results = this.index.search(form, { prefix: unfinished && form.length > 1 })
    if (results.length === 0 && unfinished) results = this.index.search(shortened(form, this.vocabulary))
    if (results.length === 0 && !known && form.length > 3 && !/\d/.test(form)) {
      results = this.index.search(form, { fuzzy: form.length < 7 ? 1 : 2, prefix: false })
    }
    for (const { match } of results) for (const term of Object.keys(match)) matched.add(term)
    return new Map(results.map(({ id, score }) => [id as number, score]))
  }
}

/** `insuranc` is on its way to `insurance`, which is kept as `insur`: the longest beginning that is known. */
function shortened(form: string, vocabulary: ReadonlySet<string>): string {
  for (let length = form.length - 1; length >= 4; length--) {
    if (vocabulary.has(form.slice(0, length))) return form.slice(0, length)
  }
  return form
}

/** Cuts a text where words begin and end whose form was matched. */
export function markWords(text: string, forms: ReadonlySet<string>): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const { start, end, word } of wordsOf(text)) {
    if (!forms.has(formOf(word))) continue
    if (start > from) parts.push({ text: text.slice(from, start), marked: false })
    parts.push({ text: text.slice(start, end), marked: true })
    from = end
  }
  if (from < text.length) parts.push({ text: text.slice(from), marked: false })
  return parts
}
