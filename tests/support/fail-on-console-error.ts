import { afterEach, expect, vi } from 'vitest'

// A warning of React's is a fault of ours: it must not scroll past unseen.
const errors = vi.spyOn(console, 'error')

afterEach(() => {
  const calls = errors.mock.calls.map((call) => call.join(' '))
  errors.mockClear()
  expect(calls, 'console.error was called').toEqual([])
})
