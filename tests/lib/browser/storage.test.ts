// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { deviceStore, eraseAll } from '@/lib/browser/storage'
import { savedFormat } from '@/lib/saved/format'

const format = savedFormat<string>({ name: 'note', version: 1, parse: (value) => (typeof value === 'string' ? value : null) })
const key = 'ketamine-coverage-guide:note'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

test('opening a store writes nothing', () => {
  expect(deviceStore(format).load()).toEqual({ kind: 'nothing' })
  expect(localStorage.length).toBe(0)
})

test('what is saved is loaded again', () => {
  expect(deviceStore(format).save('hello')).toBe('saved')
  expect(deviceStore(format).load()).toEqual({ kind: 'value', value: 'hello' })
})

test('what cannot be read is handed over as it is and stays where it is', () => {
  localStorage.setItem(key, '{"format":"note","version":1,"state":')
  expect(deviceStore(format).load()).toEqual({ kind: 'unreadable', text: '{"format":"note","version":1,"state":', why: 'not-ours' })
  expect(localStorage.getItem(key)).not.toBeNull()
})

test('full storage and forbidden storage are told apart, and neither throws', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(deviceStore(format).save('hello')).toBe('full')
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  expect(deviceStore(format).save('hello')).toBe('denied')
  expect(deviceStore(format).load()).toEqual({ kind: 'denied' })
  expect(() => deviceStore(format).remove()).not.toThrow()
  expect(eraseAll()).toBe(false)
})

test('erasing takes everything of this site and nothing of others', () => {
  deviceStore(format).save('hello')
  localStorage.setItem('ketamine-coverage-guide:another-tool', 'x')
  localStorage.setItem('not-ours', 'y')
  expect(eraseAll()).toBe(true)
  expect(Object.keys(localStorage)).toEqual(['not-ours'])
})

test('another tab that saves, erases or clears is heard until the listener is taken away', () => {
  const heard: unknown[] = []
  const stop = deviceStore(format).onChangeElsewhere((loaded) => heard.push(loaded))
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: format.write('from there') }))
  window.dispatchEvent(new StorageEvent('storage', { key: 'not-ours', newValue: 'z' }))
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: null }))
  window.dispatchEvent(new StorageEvent('storage', { key: null }))
  stop()
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: null }))
  expect(heard).toEqual([{ kind: 'value', value: 'from there' }, { kind: 'nothing' }, { kind: 'nothing' }])
})
