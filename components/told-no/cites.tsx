import type { Cites as Numbers } from '@/lib/content/told-no'

/** Small numbers behind a fact that lead to the list of sources. */
export function Cites({ numbers, label }: { numbers: Numbers; label: string }) {
  return numbers.map((number) => (
    <sup key={number} className="cite">
      <a href={`#source-${number}`} aria-label={`${label} ${number}`}>
        {number}
      </a>
    </sup>
  ))
}
