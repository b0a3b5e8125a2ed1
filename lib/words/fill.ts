/** A blank in a sentence: `{count}`. */
const BLANK = /\{([a-zA-Z]+)\}/g

/**
 * Puts values into a sentence: `{count}` becomes the value of `count`.
 * @throws RangeError for a blank without a value, so that no reader ever sees braces
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(BLANK, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`No value for {${name}} in "${sentence}"`)
    return String(value)
  })
}

/** The names of the blanks in a sentence, each once, in order. */
export function blanksIn(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(BLANK)].map((match) => match[1] ?? ''))]
}
