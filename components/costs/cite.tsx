/** The number of each source on a page, by the source's id. */
export type SourceNumbers = Readonly<Record<string, number>>

/** Numbers that lead from a fact to the list of sources at the end of the page. */
export function Cite({ ids, numbers }: { ids: readonly string[]; numbers: SourceNumbers }) {
  return (
    <>
      {ids
        .map((id) => numbers[id]!)
        .sort((a, b) => a - b)
        .map((number) => (
          <sup key={number} className="cite">
            <a href={`#source-${number}`} aria-label={`Source ${number}`}>
              {number}
            </a>
          </sup>
        ))}
    </>
  )
}
