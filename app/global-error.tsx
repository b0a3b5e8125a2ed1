'use client'

import { failedWords } from './error-words'

/** Shown when even the frame of the page fails. */
export default function GlobalError() {
  return (
    <html lang="en-US">
      <head>
        <title>{failedWords.title}</title>
      </head>
      <body>
        <main>
          <h1>{failedWords.title}</h1>
          <p>{failedWords.line}</p>
        </main>
      </body>
    </html>
  )
}
