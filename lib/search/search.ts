import type { DocumentKind } from './kinds'
import { markWords, type TextPart } from './marks'
import { unpackDocuments, type FoundDocument, type SearchPackage } from './package'
import { rank } from './rank'
import { Speech, type Concept, type Wording } from './speech'
import { WordIndex, type Match } from './word-index'

export interface SearchResult {
  readonly kind: DocumentKind
  readonly path: string
  readonly heading: readonly TextPart[]
  readonly page: string
  readonly excerpt: readonly TextPart[]
}

/** A search over a package. Making one takes some tenths of a second on a phone; asking it takes some milliseconds. */
export class Search {
  private constructor(
    private readonly documents: readonly FoundDocument[],
    private readonly words: WordIndex,
    private readonly speech: Speech,
  ) {}

  static async open(pack: SearchPackage): Promise<Search> {
    const documents = unpackDocuments(pack)
    return new Search(documents, await WordIndex.of(documents), new Speech(pack.speech))
  }

  /** The best answers to a question, best first. A question without words has none. */
  find(question: string, limit = 10): SearchResult[] {
    const asked = this.speech.conceptsOf(question).map((concept) => this.match(concept))
    const forms = new Set(asked.flatMap((match) => [...match.forms]))
    return rank(this.documents, asked, limit).map(({ kind, path, heading, page, excerpt }) => ({
      kind,
      path,
      heading: markWords(heading, forms),
      page,
      excerpt: markWords(excerpt, forms),
    }))
  }

  /** How well each document holds a concept, in whichever wording it holds it best. */
  private match({ wordings, unfinished }: Concept): Match {
    const scores = new Map<number, number>()
    const forms = new Set<string>()
    const spoken = wordings[0]!
    for (const wording of wordings) {
      const match = this.matchWording(wording, unfinished && wording === spoken)
      // A longer way to say it finds more words, which must not make it count more.
      const weight = wording.weight * Math.sqrt(Math.min(1, spoken.forms.length / wording.forms.length))
      for (const [id, score] of match.scores) scores.set(id, Math.max(scores.get(id) ?? 0, score * weight))
      for (const form of match.forms) forms.add(form)
    }
    return { scores, forms }
  }

  /** The documents that hold all forms of a wording. */
  private matchWording({ forms }: Wording, unfinished: boolean): Match {
    const matches = forms.map((form) => this.words.match(form, unfinished))
    const [first, ...others] = matches
    const scores = new Map<number, number>()
    for (const [id, score] of first?.scores ?? []) {
      if (others.every((other) => other.scores.has(id)))
        scores.set(
          id,
          others.reduce((sum, other) => sum + other.scores.get(id)!, score),
        )
    }
    return { scores, forms: new Set(matches.flatMap((match) => [...match.forms])) }
  }
}
