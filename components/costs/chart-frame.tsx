import type { ReactNode } from 'react'
import { DataTable } from './data-table'

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
        <DataTable
          caption={title}
          columns={columns}
          groups={[{ rows: rows.map(({ name, cells }) => ({ key: name, head: name, cells })) }]}
          hideCaption
        />
      </details>
    </figure>
  )
}
