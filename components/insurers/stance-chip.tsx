import '@/app/styles/stances.css'
import type { ReactNode } from 'react'
import { stanceNames, type StanceName } from '@/lib/content/schemas/payer'
import type { InterfaceWords } from '@/lib/content/site'

/** One drawing for each answer, 16 units square, told apart without colour. */
const shapes: Record<StanceName, ReactNode> = {
  'covered-with-criteria': (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="m5 8.3 2.2 2.2L11.2 6" />
    </>
  ),
  'case-by-case': (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 1.5a6.5 6.5 0 0 1 0 13Z" fill="currentColor" />
    </>
  ),
  investigational: (
    <>
      <path d="M8 1.8 14.7 14H1.3Z" />
      <path d="M8 6.5v3.5m0 2v.01" />
    </>
  ),
  'not-covered': (
    <>
      <path d="M2 2h12v12H2Z" />
      <path d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6" />
    </>
  ),
  silent: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M5 8h6" />
    </>
  ),
  'not-found': <circle cx="8" cy="8" r="6.5" strokeDasharray="2.5 2.6" />,
}

/** The drawings, once a page; chips and charts point at them. */
export function StanceShapes() {
  return (
    <svg className="stance-shapes" width="0" height="0" aria-hidden="true">
      {stanceNames.map((stance) => (
        <symbol key={stance} id={`stance-${stance}`} viewBox="0 0 16 16">
          <g fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round">
            {shapes[stance]}
          </g>
        </symbol>
      ))}
    </svg>
  )
}

/** An answer as a word, a shape and a colour. The page must hold `StanceShapes` once. */
export function StanceChip({ stance, words }: { stance: StanceName; words: Pick<InterfaceWords, 'stances'> }) {
  return (
    <span className={`chip stance-${stance}`}>
      <svg aria-hidden="true">
        <use href={`#stance-${stance}`} />
      </svg>
      {words.stances[stance]}
    </span>
  )
}
