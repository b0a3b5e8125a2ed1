// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { copyText } from '@/lib/browser/clipboard'
import { downloadText, readTextFile } from '@/lib/browser/files'

afterEach(() => vi.unstubAllGlobals())

test('a download is a file of the device with the name and type it was given', async () => {
  const blobs: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (blob: Blob) => (blobs.push(blob), 'blob:here'), revokeObjectURL: () => undefined }),
  )
  const clicked: [string, string][] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push([this.download, this.href])
  })
  downloadText('checklist.txt', 'words', 'text/plain')
  expect(clicked).toEqual([['checklist.txt', 'blob:here']])
  expect(blobs[0]?.type).toBe('text/plain;charset=utf-8')
  expect(blobs[0]?.size).toBe(5)
})

test('a file that is too large is not read', async () => {
  const file = new File(['12345'], 'a.json')
  expect(await readTextFile(file, 4)).toBeNull()
})

test('a file that cannot be read gives null', async () => {
  const broken = { size: 1, text: () => Promise.reject(new Error('gone')) } as unknown as File
  expect(await readTextFile(broken, 10)).toBeNull()
})

test('copying tells whether the browser let it', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } })
  expect(await copyText('words')).toBe(true)
  vi.stubGlobal('navigator', {})
  expect(await copyText('words')).toBe(false)
})
