// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { SearchIsland } from '@/components/search/search-island'
import { packDocuments, type SearchPackage } from '@/lib/search/package'
import { publishedSite } from '@/tests/support/content'

afterEach(() => {
  cleanup()
  history.replaceState(null, '', '/search')
})

const { words } = publishedSite().search
const pack = (): SearchPackage =>
  packDocuments(
    ['How to appeal', 'Appeal deadlines', 'What it costs'].map((heading, number) => ({
      kind: 'article' as const,
      path: `/articles/${number}`,
      heading,
      page: '',
      keywords: '',
      links: 0,
      text: heading,
      excerpt: heading,
    })),
    { same: [], means: [], misspellings: {} },
  )
const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: words.label })

test('the index is fetched once, when the box is first used, and never before', async () => {
  const load = vi.fn(async () => pack())
  render(<SearchIsland words={words} load={load} />)
  expect(load).not.toHaveBeenCalled()
  await userEvent.type(box(), 'appeal')
  expect(await screen.findAllByRole('link')).toHaveLength(2)
  expect(load).toHaveBeenCalledTimes(1)
})

test('results come as one types, with the matching words marked and their number read out', async () => {
  render(<SearchIsland words={words} load={async () => pack()} />)
  await userEvent.type(box(), 'appeal')
  const links = await screen.findAllByRole('link')
  expect(links.map((link) => link.querySelector('mark')?.textContent?.toLowerCase())).toEqual(['appeal', 'appeal'])
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(`2 ${words.many}`), { timeout: 2000 })
})

test('arrows go down the list and back into the box, and Escape leads home', async () => {
  render(<SearchIsland words={words} load={async () => pack()} />)
  await userEvent.type(box(), 'appeal')
  const [first, second] = await screen.findAllByRole('link')
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(first)
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(second)
  await userEvent.keyboard('{ArrowUp}{ArrowUp}')
  expect(document.activeElement).toBe(box())
  await userEvent.keyboard('{ArrowDown}{Escape}')
  expect(document.activeElement).toBe(box())
})

test('a slash or Control and K goes to the box, but a slash that is typed stays a slash', async () => {
  render(<SearchIsland words={words} load={async () => pack()} />)
  await userEvent.keyboard('/')
  expect(document.activeElement).toBe(box())
  await userEvent.keyboard('a/b')
  expect(box().value).toBe('a/b')
  box().blur()
  await userEvent.keyboard('{Control>}k{/Control}')
  expect(document.activeElement).toBe(box())
})

test('a question handed over behind the number sign is answered and taken out of the address', async () => {
  history.replaceState(null, '', '/search#q=what+it%20costs')
  render(<SearchIsland words={words} load={async () => pack()} />)
  expect(await screen.findByRole('link', { name: 'What it costs' })).toBeTruthy()
  expect(location.href).not.toContain('costs')
})

test('an index that does not load is told, and the next try may succeed', async () => {
  const load = vi.fn(async () => pack()).mockRejectedValueOnce(new Error('offline'))
  render(<SearchIsland words={words} load={load} />)
  await userEvent.click(box())
  expect((await screen.findAllByText(words.failed)).length).toBeGreaterThan(0)
  await userEvent.keyboard('cost')
  expect(await screen.findByRole('link', { name: 'What it costs' })).toBeTruthy()
})

test('a question that nothing answers says so', async () => {
  render(<SearchIsland words={words} load={async () => pack()} />)
  await userEvent.type(box(), 'zzzzzzzz')
  expect((await screen.findAllByText(words.none)).length).toBeGreaterThan(0)
})
