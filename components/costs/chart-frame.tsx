import type { ReactNode } from 'react'

interface Props {
  title: string
  lead?: string
  summary: string
  columns: readonly string[]
  rows: readonly { name: string; cells: readonly string[] }[]
  children: ReactNode
}

/** A chart under its title, with the same numbers as a table one tap away. */
export function ChartFrame({ title, lead, summary, columns, rows, children }: Props) {
  return (
    <figure className="figure chart">
      <figcaption>
        <strong>{title}</strong>
        {lead === undefined ? null : <p>{lead}</p>}
      </figcaption>
      {children}
      <details>
        <summary>{summary}</summary>
        <div className="table">
          <table className="sum">
            <caption className="unseen">{title}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, cells }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, index) => (
                    <td key={columns[index + 1]} data-label={columns[index + 1]} className="amount">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
