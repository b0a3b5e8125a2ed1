import MiniSearch from 'minisearch'
import type { FoundDocument } from './package'
import { formsOf } from './words'

/** How well each document holds something, by its number, and the forms that it was found by. */
export interface Match {
  readonly scores: ReadonlyMap<number, number>
  readonly forms: ReadonlySet<string>
}

interface IndexedDocument {
  readonly id: number
  readonly heading: string
  readonly page: string
  readonly keywords: string
  readonly text: string
}

/** How much a form counts by where it stands. Tuned on tests/lib/search/queries.yml, as all weights of the search are. */
const boost = { heading: 4, page: 2.2, keywords: 2, text: 0.5 }

/** Sections are short, so that their length says little. */
const bm25 = { k: 1.2, b: 0.4, d: 0.5 }

const documentsAtATime = 60

/** Two letters begin too many words to say anything, and take the longest to look up. */
const prefixLength = 3

/** Which documents hold which forms of words. */
export class WordIndex {
  private readonly vocabulary = new Set<string>()
  private readonly index = new MiniSearch<IndexedDocument>({
    fields: ['heading', 'page', 'keywords', 'text'],
    // Texts come as forms already; headings come as words.
    tokenize: (text, field) => (field === 'text' ? text.split(' ').filter(Boolean) : formsOf(text)),
    processTerm: (form) => {
      this.vocabulary.add(form)
      return form
    },
    searchOptions: { boost, bm25, tokenize: (form) => [form], processTerm: (form) => form },
  })

  private constructor() {}

  /** Makes an index in small steps, so that a slow phone can go on taking what is typed. */
  static async of(documents: readonly FoundDocument[]): Promise<WordIndex> {
    const made = new WordIndex()
    await made.index.addAllAsync(
      documents.map(({ heading, page, keywords, forms }, id) => ({ id, heading, page, keywords, text: forms.join(' ') })),
      { chunkSize: documentsAtATime },
    )
    return made
  }

  /**
   * The documents that hold a form. When `unfinished`, its continuations count too; when nothing holds it, its
   * neighbours in spelling do.
   */
  match(form: string, unfinished: boolean): Match {
    const isCode = /\d/.test(form)
    let results = this.index.search(form, { prefix: unfinished && form.length >= prefixLength })
    if (results.length === 0 && unfinished && !isCode) results = this.index.search(this.beginningOf(form))
    if (results.length === 0 && form.length > 3 && !isCode) results = this.index.search(form, { fuzzy: form.length < 7 ? 1 : 2 })
    if (results.length === 0 && !isCode) results = this.index.search(this.beginningOf(form))
    return {
      scores: new Map(results.map(({ id, score }) => [id as number, score])),
      forms: new Set(results.flatMap(({ match }) => Object.keys(match))),
    }
  }

  /** `insuranc` is on its way to `insurance`, which is kept as `insur`: the longest beginning that is known, if it is most of the word. */
  private beginningOf(form: string): string {
    for (let length = form.length - 1; length >= Math.max(4, form.length * 0.6); length--) {
      if (this.vocabulary.has(form.slice(0, length))) return form.slice(0, length)
    }
    return form
  }
}
