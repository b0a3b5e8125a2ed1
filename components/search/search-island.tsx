'use client'

import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'
import { loadSearchPackage } from '@/lib/browser/search-index'
import type { SearchData } from '@/lib/content/schemas/search'
import type { TextPart } from '@/lib/search/marks'
import { Search, type SearchResult } from '@/lib/search/search'

type State = { name: 'unused' | 'loading' | 'failed' } | { name: 'ready'; search: Search }

/** How long the reader pauses before the number of results is read out. */
const pause = 500

/** How much of what is seen may stand above the results. */
const mostAbove = 2 / 3

/**
 * The search box. The index is fetched when the box is first used; questions are answered in the page.
 * @param load where the index comes from
 */
export function SearchIsland({ words, load = loadSearchPackage }: { words: SearchData['words']; load?: typeof loadSearchPackage }) {
  const [question, setQuestion] = useState('')
  const [state, setState] = useState<State>({ name: 'unused' })
  const [announced, setAnnounced] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLOListElement>(null)

  const use = () => {
    if (state.name === 'loading' || state.name === 'ready') return
    setState({ name: 'loading' })
    load()
      .then((pack) => Search.open(pack))
      .then((search) => setState({ name: 'ready', search }))
      .catch(() => setState({ name: 'failed' }))
  }

  const takeOver = useEffectEvent((input: HTMLInputElement) => {
    // What was typed before this script ran, or what a browser's own search box handed over in the fragment.
    const handedOver = /^#q=(.*)$/.exec(location.hash)?.[1]
    if (handedOver !== undefined) history.replaceState(history.state, '', location.pathname)
    const typed = input.value || decodeFragment(handedOver ?? '')
    if (typed || document.activeElement === input || location.hash === `#${input.id}`) {
      setQuestion(typed)
      input.focus()
      use()
    }
  })

  useEffect(() => {
    const input = box.current!
    takeOver(input)
    const focusBox = (event: globalThis.KeyboardEvent) => {
      const letterK = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)
      const slash = event.key === '/' && !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping(event.target)
      if (!letterK && !slash) return
      event.preventDefault()
      input.focus()
      input.select()
    }
    document.addEventListener('keydown', focusBox)
    return () => document.removeEventListener('keydown', focusBox)
  }, [])

  const results = state.name === 'ready' ? state.search.find(question) : []
  const status = statusOf(state, question, results, words)
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(status), pause)
    return () => clearTimeout(timer)
  }, [status])

  // On a phone the keyboard leaves little to see: the box goes to the top, so that results show below it.
  const found = results.length > 0
  useEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0
    const seen = window.visualViewport?.height ?? window.innerHeight
    if (top > seen * mostAbove) box.current!.closest('.search')!.scrollIntoView({ behavior: 'instant' })
  }, [found])

  const links = () => [...(list.current?.querySelectorAll('a') ?? [])]
  const onKeyDown = (event: KeyboardEvent) => {
    const at = links().indexOf(document.activeElement as HTMLAnchorElement)
    if (event.key === 'ArrowDown') links()[at + 1]?.focus()
    else if (event.key === 'ArrowUp' && at >= 0) (links()[at - 1] ?? box.current)?.focus()
    else if (event.key === 'Escape' && at >= 0) box.current?.focus()
    else if (event.key === 'Enter' && at < 0) links()[0]?.click()
    else return
    event.preventDefault()
  }

  return (
    <div role="search" className="search" data-island="search" onKeyDown={onKeyDown}>
      <label htmlFor="question">{words.label}</label>
      <input
        ref={box}
        id="question"
        type="search"
        autoComplete="off"
        enterKeyHint="search"
        aria-describedby="question-privacy"
        value={question}
        onFocus={use}
        onChange={({ target }) => {
          setQuestion(target.value)
          use()
        }}
      />
      <p id="question-privacy" className="search-privacy">
        {words.privacy}
      </p>
      <p className="search-status" aria-hidden="true">
        {status || words.hint}
      </p>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
      {found ? (
        <ol ref={list} className="results" aria-label={words.results}>
          {results.map((result) => (
            <li key={result.path}>
              <Result result={result} words={words} />
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  )
}

function Result({ result, words }: { result: SearchResult; words: SearchData['words'] }) {
  return (
    <>
      <a href={result.path}>
        <Marked parts={result.heading} />
      </a>
      <p className="result-place">
        {words.kinds[result.kind]}
        {result.page ? `: ${result.page}` : ''}
      </p>
      <p>
        <Marked parts={result.excerpt} />
      </p>
    </>
  )
}

function Marked({ parts }: { parts: readonly TextPart[] }) {
  return parts.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))
}

function statusOf(state: State, question: string, results: readonly SearchResult[], words: SearchData['words']): string {
  if (state.name === 'failed') return words.failed
  if (question.trim() === '') return ''
  if (state.name !== 'ready') return words.loading
  if (results.length === 0) return words.none
  return results.length === 1 ? words.one : `${results.length} ${words.many}`
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable)
}

/** The words in a fragment. Broken escapes are taken as they stand. */
function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment.replaceAll('+', ' '))
  } catch {
    return fragment
  }
}
