import { stemmer } from 'stemmer'

/** A word as it stands in a text: where it begins and ends, and its bare letters and digits in lower case. */
export interface FoundWord {
  readonly start: number
  readonly end: number
  readonly word: string
}

const wordPattern = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu

/** Words that say nothing about the subject of a question. */
const emptyWords = new Set(
  (
    'a an and are as at be been being but by can cant could did do does doing dont for from get gets getting got had has have having ' +
    'he her his how i if im in is it its just me my of on or our she should so than that the their them then there these they this to ' +
    'too was wasnt we were what when where which who whose why will with wont would you your youre about any am also into not up out'
  ).split(' '),
)

/** The words of a text in order. `plan's`, `F33.2` and `U.S.` are one word each, without their marks. */
export function wordsOf(text: string): FoundWord[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: bare(match[0]),
  }))
}

/** A word without marks, accents and capitals. */
function bare(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** The form under which a word is kept: its stem, or itself when it is a code such as `g2082`. */
export function formOf(word: string): string {
  return /\d/.test(word) ? word : stemmer(word)
}

/** Whether a word is left out of the index and of questions. */
export function isEmptyWord(word: string): boolean {
  return emptyWords.has(word)
}

/** The forms of a text that are kept in the index, in order, with repeats. */
export function formsOf(text: string): string[] {
  return wordsOf(text)
    .filter(({ word }) => !isEmptyWord(word))
    .map(({ word }) => formOf(word))
}
