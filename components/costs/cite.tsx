/** The number of each source on a page, by the source's id. */
export type SourceNumbers = Readonly<Record<string, number>>

/** Numbers that lead from a fact to the list of sources at the end of the page. */
export function Cite({ ids, numbers }: { ids: readonly string[]; numbers: SourceNumbers }) {
  return (
    <>
      {ids.map((id) => (
        <sup key={id} className="cite">
          <a href={`#source-${numbers[id]}`} aria-label={`Source ${numbers[id]}`}>
            {numbers[id]}
          </a>
        </sup>
      ))}
    </>
  )
}
