const vowels = /[aeiouy]+/g

function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const trimmed = letters.replace(/(?:es|ed|e)$/, '').replace(/^y/, '')
  return Math.max(1, trimmed.match(vowels)?.length ?? 1)
}

/**
 * Flesch-Kincaid grade of a plain text, one decimal (Kincaid et al. 1975: 0.39 words a sentence + 11.8 syllables a word − 15.59).
 * A smoke alarm, no measure of quality. Returns 0 for a text without words.
 */
export function gradeOf(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)|\n+/).filter((part) => /[a-z]/i.test(part))
  const words = text.match(/[A-Za-z][A-Za-z'’]*/g) ?? []
  if (sentences.length === 0 || words.length === 0) return 0
  const perSentence = words.length / sentences.length
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length
  return Math.round((0.39 * perSentence + 11.8 * perWord - 15.59) * 10) / 10
}
