import type { InterfaceWords } from '@/lib/content/site'

/** Where to turn in a crisis: one quiet line at the top of every page. */
export function CrisisLine({ words }: { words: InterfaceWords['crisis'] }) {
  return (
    <aside className="crisis-line" aria-label={words.lead}>
      <p>
        <strong>{words.lead}</strong> <PhoneWords text={words.call} />
      </p>
    </aside>
  )
}

/** All the ways to turn, for the foot of every page. */
export function CrisisWays({ words }: { words: InterfaceWords['crisis'] }) {
  return (
    <p>
      <strong>{words.lead}</strong> <PhoneWords text={words.call} /> <PhoneWords text={words.veterans} />{' '}
      <PhoneWords text={words.emergency} />
    </p>
  )
}

/** Words with phone numbers written as Markdown links. */
function PhoneWords({ text }: { text: string }) {
  return text.split(/(\[[^\]]+\]\((?:tel|sms):\d+\))/).map((part) => {
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part)
    return link ? (
      <a key={part} href={link[2]}>
        {link[1]}
      </a>
    ) : (
      part
    )
  })
}
