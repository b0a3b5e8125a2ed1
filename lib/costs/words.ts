/** The names of the blanks in a sentence, each once, in order. */
export function blanksIn(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{([a-zA-Z]+)\}/g)].map((match) => match[1] ?? ''))]
}
