import { formOf, wordsOf } from './words'

/** A piece of text; `marked` when it is what was asked for. */
export interface TextPart {
  readonly text: string
  readonly marked: boolean
}

/** Cuts a text where words begin and end whose form was matched. The parts together are the text. */
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
