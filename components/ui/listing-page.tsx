import '@/app/styles/lists.css'
import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from './page-top'
import type { InterfaceWords } from '@/lib/content/site'

interface Props {
  title: string
  answer: string
  path: string
  words: InterfaceWords
  above?: readonly Crumb[]
  children: ReactNode
}

/** The top that every list of pages shares: where it is, what it is, and what to use it for. */
export function ListingPage({ title, answer, path, words: { labels }, above = [], children }: Props) {
  return (
    <div className="page listing">
      <Breadcrumb crumbs={[{ href: '/', label: labels.home }, ...above, { href: path, label: title }]} labels={labels} />
      <header className="page-head">
        <h1>{title}</h1>
        <p className="answer-text" id="answer">
          {answer}
        </p>
      </header>
      {children}
    </div>
  )
}
