import type { ReactNode } from 'react'
import { DataTable, type DataRow } from './data-table'

interface Props {
  id: string
  title: string
  /** What the drawing shows, for those who do not see it. */
  description: string
  lead?: string
  summary: string
  columns: readonly string[]
  rows: readonly DataRow[]
  width: number
  height: number
  children: ReactNode
}

/** A chart under its title, with the same numbers as a table one tap away. */
export function ChartFrame({ id, title, description, lead, summary, columns, rows, width, height, children }: Props) {
  return (
    <figure className="figure chart">
      <figcaption>
        <strong>{title}</strong>
        {lead === undefined ? null : <p>{lead}</p>}
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-description`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {children}
      </svg>
      <details>
        <summary>{summary}</summary>
        <DataTable caption={title} columns={columns} groups={[{ rows }]} hideCaption />
      </details>
    </figure>
  )
}
