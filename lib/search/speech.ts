import { formOf, isEmptyWord, wordsOf } from './words'
import type { SearchSpeech } from './package'

/** A way to say something: one or more forms that must all be there. */
export interface Wording {
  readonly forms: readonly string[]
  /** 1 for the reader's own words, less for words that mean the same. */
  readonly weight: number
}

/** One thing a question is about, with all the ways to say it. */
export interface Concept {
  readonly wordings: readonly Wording[]
  /** The word at the end of the question may not be finished yet. */
  readonly unfinished: boolean
}

const weightOfSame = 0.8
const weightOfMeaning = 0.95

/** Finds out what a question is about, by the words that readers use. */
export class Speech {
  private readonly wordings = new Map<string, Wording[]>()
  private readonly misspellings: ReadonlyMap<string, string>
  private readonly longest: number

  constructor({ same, means, misspellings }: SearchSpeech) {
    for (const row of same) {
      for (const said of row) {
        this.add(
          said,
          row.filter((other) => other !== said),
          weightOfSame,
        )
      }
    }
    for (const { says, finds } of means) for (const said of says) this.add(said, finds, weightOfMeaning)
    this.misspellings = new Map(Object.entries(misspellings))
    this.longest = Math.max(1, ...[...this.wordings.keys()].map((key) => key.split(' ').length))
  }

  private add(said: string, finds: readonly string[], weight: number): void {
    const key = keyOf(said)
    const found = finds.map((wording) => ({ forms: formsOfSaying(wording), weight }))
    this.wordings.set(key, [...(this.wordings.get(key) ?? []), ...found])
  }

  /** The concepts of a question in order. The longest saying that is known wins: `prior authorization` before `prior`. */
  conceptsOf(question: string): Concept[] {
    const endsOpen = /[\p{L}\p{N}]$/u.test(question)
    const words = wordsOf(question).flatMap(({ word }) => wordsOf(this.misspellings.get(word) ?? word).map((found) => found.word))
    const concepts: Concept[] = []
    for (let start = 0; start < words.length;) {
      const known = this.longestSayingAt(words, start)
      const length = known?.length ?? 1
      const spoken = words.slice(start, start + length)
      start += length
      if (!known && isEmptyWord(spoken[0]!)) continue
      concepts.push({
        wordings: [
          { forms: spoken.filter((word) => length === 1 || !isEmptyWord(word)).map(formOf), weight: 1 },
          ...(known?.wordings ?? []),
        ],
        unfinished: endsOpen && start === words.length && length === 1,
      })
    }
    return concepts
  }

  private longestSayingAt(words: readonly string[], start: number): { length: number; wordings: readonly Wording[] } | null {
    for (let length = Math.min(this.longest, words.length - start); length > 0; length--) {
      const wordings = this.wordings.get(
        words
          .slice(start, start + length)
          .map(formOf)
          .join(' '),
      )
      if (wordings) return { length, wordings }
    }
    return null
  }
}

/** Sayings are known by the forms of all their words, empty ones too: `turned down` is not `turned`. */
function keyOf(saying: string): string {
  return wordsOf(saying)
    .map(({ word }) => formOf(word))
    .join(' ')
}

function formsOfSaying(saying: string): string[] {
  const words = wordsOf(saying).map(({ word }) => word)
  const full = words.filter((word) => !isEmptyWord(word))
  return (full.length > 0 ? full : words).map(formOf)
}
