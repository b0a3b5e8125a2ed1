import type { InterfaceWords } from '@/lib/content/site'
import { formatDay } from '@/lib/dates/format'

/** Drawn by next/og, which knows inline styles only. */
export function ShareImage({ title, checked, words }: { title: string; checked: string | null; words: InterfaceWords }) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: 72,
        background: '#fbf8f1',
        color: '#1d2422',
      }}
    >
      <div style={{ display: 'flex', fontSize: 30, color: '#0b5357' }}>{words.site.name}</div>
      <div style={{ display: 'flex', fontSize: title.length > 60 ? 60 : 72, lineHeight: 1.15 }}>{title}</div>
      <div style={{ display: 'flex', fontSize: 28, color: '#4b524f' }}>
        {checked ? `${words.labels.checked} ${formatDay(checked)}` : words.site.tagline}
      </div>
    </div>
  )
}
