/** Puts values into the places of a sentence: "{answered} of {asked}" and { answered: 7, asked: 18 } give "7 of 18". */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
