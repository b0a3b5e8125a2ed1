export type Cell = string | number | boolean | null

/**
 * Rows as CSV (RFC 4180): lines end in CRLF, and a cell with a comma, a quote or a line break stands in quotes.
 * Words that a spreadsheet would run as a formula get an apostrophe in front.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: Cell): string {
  const text = value === null ? '' : typeof value === 'string' ? value.replace(/^(?=[=+\-@])/, "'") : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
