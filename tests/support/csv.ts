/** Reads CSV by RFC 4180, for tests: the first row names the columns. Throws for a row of another width. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    const found = field.exec(text)
    if (!found) throw new Error(`No CSV field at ${at}: ${text.slice(at, at + 40)}`)
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === '\r\n') rows.push([])
  }
  const last = rows.pop()!
  if (last.length > 0) throw new Error('The last row does not end in a line break.')
  const [header = [], ...body] = rows
  return body.map((row) => {
    if (row.length !== header.length) throw new Error(`A row has ${row.length} fields, the header has ${header.length}.`)
    return Object.fromEntries(header.map((name, index) => [name, row[index]!]))
  })
}
