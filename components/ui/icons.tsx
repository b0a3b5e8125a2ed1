import type { ReactNode } from 'react'

/** Our own drawings: 24 units square, one stroke weight, decorative beside words that say the same. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

/** The site's mark: an open page with a line that is answered. */
export function Mark() {
  return (
    <Icon>
      <path d="M4 5.5c2.7-1.2 5.3-1.2 8 0 2.7-1.2 5.3-1.2 8 0V19c-2.7-1.2-5.3-1.2-8 0-2.7-1.2-5.3-1.2-8 0Z" />
      <path d="M12 5.5V19" />
      <path d="m14.6 11.6 1.4 1.4 2.4-3" />
    </Icon>
  )
}

const drawings = {
  question: (
    <>
      <path d="M5 4h14a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-7l-4 4v-4H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Z" />
      <path d="M10 8.6c.3-1 1.1-1.6 2.1-1.6 1.2 0 2.1.8 2.1 1.8 0 1.5-2.2 1.5-2.2 3" />
      <path d="M12 13.600v.01" />
    </>
  ),
  denied: (
    <>
      <path d="M6 3h9l4 4v14H6Z" />
      <path d="M15 3v4h4" />
      <path d="m10 11.5 5 5m0-5-5 5" />
    </>
  ),
  clinic: (
    <>
      <path d="M4 21V9l8-5 8 5v12" />
      <path d="M2.5 21h19" />
      <path d="M12 10.500v5m-2.5-2.500h5" />
      <path d="M10 21v-3h4v3" />
    </>
  ),
  money: (
    <>
      <path d="M4 7h15a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1Z" />
      <path d="M4 7V6a1 1 0 0 1 1-1h12v2" />
      <path d="M20 11h-4a2 2 0 0 0 0 4h4" />
    </>
  ),
  treatment: (
    <>
      <path d="M12 3v3m0 12v3M3 12h3m12 0h3" />
      <circle cx="12" cy="12" r="6" />
      <path d="M12 9v3l2 1.5" />
    </>
  ),
} as const

export type IconName = keyof typeof drawings

/** One of the drawings, by name. */
export function Drawing({ name }: { name: IconName }) {
  return <Icon>{drawings[name]}</Icon>
}
