/** The three parts of a letter's file, each with the line on which it begins, counted from 1 in the body. */
export interface LetterParts {
  readonly before: { readonly text: string; readonly line: number }
  readonly letter: { readonly text: string; readonly line: number }
  readonly after: { readonly text: string; readonly line: number }
}

const titles = ['Before you send', 'Letter', 'After you send'] as const

/** Splits the body of a letter's file at its three `# ` headings, which must stand in order. */
export function splitParts(body: string): { ok: true; parts: LetterParts } | { ok: false; line: number; message: string } {
  const lines = body.split('\n')
  const heads = lines.flatMap((line, index) => (/^# /.test(line) ? [{ title: line.slice(2).trim(), index }] : []))
  const wrong = titles.findIndex((title, position) => heads[position]?.title !== title)
  if (wrong !== -1 || heads.length !== titles.length) {
    const at = wrong === -1 ? titles.length : wrong
    return {
      ok: false,
      line: (heads[at]?.index ?? 0) + 1,
      message: `The parts of a letter are ${titles.map((title) => `"# ${title}"`).join(', ')}, in this order and no others.`,
    }
  }
  const part = (position: 0 | 1 | 2) => {
    const from = heads[position]!.index + 1
    return { text: lines.slice(from, heads[position + 1]?.index).join('\n'), line: from + 1 }
  }
  return { ok: true, parts: { before: part(0), letter: part(1), after: part(2) } }
}
