import '@/app/styles/lists.css'
import type { InterfaceWords } from '@/lib/content/site'

/** Says what happened and the ways on. */
export function NotFoundView({ words: { notFound, home } }: { words: InterfaceWords }) {
  return (
    <div className="page">
      <h1>{notFound.title}</h1>
      <p className="answer-text">{notFound.line}</p>
      <ul className="article-list">
        <li>
          <a href={home.next.href}>{home.question}</a>
        </li>
        {home.waysIn.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
