/** The site's mark on paper. Drawn by next/og, which knows inline styles only. */
export function AppIcon({ size, maskable }: { size: number; maskable: boolean }) {
  const mark = maskable ? size * 0.6 : size * 0.86
  return (
    <div
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        alignItems: 'center',
        justifyContent: 'center',
        background: '#fbf8f1',
        borderRadius: maskable ? 0 : size * 0.2,
      }}
    >
      <svg
        width={mark}
        height={mark}
        viewBox="0 0 24 24"
        fill="none"
        stroke="#0b5357"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M4 5.5c2.7-1.2 5.3-1.2 8 0 2.7-1.2 5.3-1.2 8 0V19c-2.7-1.2-5.3-1.2-8 0-2.7-1.2-5.3-1.2-8 0Z" />
        <path d="M12 5.5V19" />
        <path d="m14.6 11.6 1.4 1.4 2.4-3" />
      </svg>
    </div>
  )
}
