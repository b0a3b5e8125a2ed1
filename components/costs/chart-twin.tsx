interface Props {
  title: string
  summary: string
  columns: readonly string[]
  rows: readonly { name: string; cells: readonly string[] }[]
}

/** The numbers of a chart as a table, one tap away. */
export function ChartTwin({ title, summary, columns, rows }: Props) {
  return (
    <figcaption>
      <strong>{title}</strong>
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
    </figcaption>
  )
}
