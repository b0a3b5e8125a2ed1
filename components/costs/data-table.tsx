import type { ReactNode } from 'react'

export interface DataRow {
  readonly key: string | number
  readonly head: ReactNode
  readonly cells: readonly ReactNode[]
  readonly isTotal?: boolean
}

interface Props {
  caption: string
  /** The first column names the row. */
  columns: readonly string[]
  /** Rows in one body, or in several with a heading each. */
  groups: readonly { readonly title?: string; readonly rows: readonly DataRow[] }[]
  /** Columns of words, by their place; all others hold amounts. */
  wordy?: readonly number[]
  hideCaption?: boolean
}

/** A table of amounts that turns into small cards where its columns do not fit. */
export function DataTable({ caption, columns, groups, wordy = [], hideCaption = false }: Props) {
  return (
    <div className={columns.length > 6 ? 'table wide' : 'table'}>
      <table className="sum">
        <caption className={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th key={column} scope="col" className={place > 0 && !wordy.includes(place) ? 'amount' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title ?? ''}>
            {title === undefined ? null : (
              <tr className="group">
                <th scope="rowgroup" colSpan={columns.length}>
                  {title}
                </th>
              </tr>
            )}
            {rows.map(({ key, head, cells, isTotal }) => (
              <tr key={key} className={isTotal ? 'total' : undefined}>
                <th scope="row">{head}</th>
                {cells.map((cell, index) => (
                  <td key={columns[index + 1]} data-label={columns[index + 1]} className={wordy.includes(index + 1) ? undefined : 'amount'}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
