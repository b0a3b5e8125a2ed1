import { expect, test } from 'vitest'
import { rawFile, problemsOf, publishedFiles, withFiles } from '@/tests/support/content'

const path = 'content/data/search.yml'
const written = () => new TextDecoder().decode(publishedFiles().find((file) => file.path === path)!.bytes)

test('keywords of a section that is not there are told with their line', () => {
  const broken = written().replace('/articles/denied-how-to-appeal#how-long-do-i-have', '/articles/denied-how-to-appeal#how-long')
  const fault = problemsOf(withFiles(rawFile(path, broken))).find((problem) => problem.file === path)
  expect(fault?.message).toBe('The page /articles/denied-how-to-appeal has no heading #how-long. Correct the row, or remove it.')
  expect(broken.split('\n')[fault!.line - 1]).toContain('#how-long,')
})

test('a word with a capital and a row of one word are told', () => {
  const broken = written().replace('[spravato, esketamine]', '[Spravato]')
  const faults = problemsOf(withFiles(rawFile(path, broken)))
    .filter((problem) => problem.file === path)
    .map(({ message }) => message)
    .join('\n')
  expect(faults).toContain('holds a capital')
  expect(faults).toContain('fewer than two words')
})

test('a slip that leads to another slip is told', () => {
  const broken = written().replace('  atena: aetna\n', '  atena: etna\n')
  expect(problemsOf(withFiles(rawFile(path, broken))).map(({ message }) => message)).toContain(
    '"etna" is listed as a slip itself. Write what was meant.',
  )
})
