/**
 * Puts values into a sentence: `{amount}` becomes the value of `amount`.
 * Throws a RangeError for a blank that has no value, so that no reader ever sees braces.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`No value for {${name}} in "${sentence}"`)
    return String(value)
  })
}

/** The names of the blanks in a sentence, each once, in order. */
export function blanksIn(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{([a-zA-Z]+)\}/g)].map((match) => match[1] ?? ''))]
}
