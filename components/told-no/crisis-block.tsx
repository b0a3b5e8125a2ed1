import { CrisisWays } from '@/components/site/crisis-line'
import type { InterfaceWords } from '@/lib/content/site'

/** Crisis help beside text on denial, gaps and waiting. */
export function CrisisBlock({ title, words }: { title: string; words: InterfaceWords['crisis'] }) {
  return (
    <aside className="crisis" aria-label={title}>
      <p>
        <strong>{title}</strong>
      </p>
      <CrisisWays words={words} />
    </aside>
  )
}
