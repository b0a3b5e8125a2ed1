'use client'

import { failedWords } from './error-words'

/** Shown when a page fails while it is served. It cannot read the content, which may be what failed. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <div className="page">
      <h1>{failedWords.title}</h1>
      <p className="answer-text">{failedWords.line}</p>
      <p>
        <button type="button" onClick={reset}>
          {failedWords.again}
        </button>
      </p>
    </div>
  )
}
