import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ContentError, formatProblem } from '@/lib/content/problems'
import { loadSite } from '@/lib/content/load'
import { problemsOf, publishedFiles, rawFile, withFiles } from '@/tests/support/content'

interface Fault {
  fault: string
  change?: [from: string, to: string]
  whole?: string
  at: string
  says: string
}

const sound = readFileSync('tests/fixtures/sound-article.md', 'utf8')
const faults = parse(readFileSync('tests/fixtures/faults.yml', 'utf8')) as Fault[]

function articleWith({ change, whole }: Fault, index: number): string {
  if (whole !== undefined) return whole
  const [from, to] = change!
  if (!sound.includes(from)) throw new Error(`The sound article does not hold "${from}".`)
  // Titles and descriptions must differ between fixtures, or each would be a second fault.
  return sound.replace('for tests', `for tests, number ${index}`).replace('one place at a time', `place number ${index} at a time`).replace(
    from.replace('for tests', `for tests, number ${index}`).replace('one place at a time', `place number ${index} at a time`),
    to,
  )
}

const fixtures = faults.map((fault, index) => ({ ...fault, path: `content/articles/fault-${index}.md`, text: articleWith(fault, index) }))

const scripts = ['js', 'javascript', 'json', 'coffee'].map((language, index) =>
  rawFile(
    `content/articles/script-${index}.md`,
    sound.replace('---\n', `---${language}\n`).replace('title: A sound article for tests', 'title: (globalThis.ran = true)'),
  ),
)

const notUtf8 = new Uint8Array([...new TextEncoder().encode('---\ntitle: '), 0xff, 0xfe, 10])

// All faults at once, as an editor would see them.
const reported = problemsOf(
  withFiles(
    ...fixtures.map(({ path, text }) => rawFile(path, text)),
    ...scripts,
    rawFile('content/articles/sound.md', sound.replaceAll('\n', '\r\n')),
    rawFile('content/articles/latin.md', notUtf8),
    rawFile('content/articles/notes.txt', 'Notes.'),
    rawFile('content/articles/Bad_Name.md', sound.replace('for tests', 'with a bad name').replace('one place', 'no place')),
  ),
)
const reportOn = (path: string) => reported.filter(({ file }) => file === path).map(formatProblem)

test('the published content has no fault', () => {
  expect(problemsOf(publishedFiles()).map(formatProblem)).toEqual([])
})

test('an article without a fault is accepted, also with Windows line ends', () => {
  expect(reportOn('content/articles/sound.md')).toEqual([])
})

describe('each fault is reported at its line, with a mend', () => {
  test.each(fixtures)('$fault', ({ path, at, says }) => {
    const lines = reportOn(path)
    const expected = `${path}:${at}`
    expect(lines.some((line) => line.startsWith(expected) && line.split('  ').slice(1).join('  ').startsWith(says)), `${lines.join('\n')} should hold ${expected}  ${says}`).toBe(true)
  })
})

describe('faults in data files', () => {
  const file = (path: string) => new TextDecoder().decode(publishedFiles().find((entry) => entry.path === path)!.bytes)
  // Without the articles, which these faults do not concern, this is fast.
  const dataFiles = publishedFiles().filter(({ path }) => /^content\/(data|checklists)\//.test(path))
  const report = (path: string, text: string) =>
    problemsOf([...dataFiles.filter((entry) => entry.path !== path), rawFile(path, text)])
      .map(formatProblem)
      .join('\n')

  test('a source that nothing cites is reported at its line', () => {
    const text = `${file('content/data/sources.yml')}- id: never-cited\n  title: T\n  publisher: P\n  url: https://example.com/never\n  date: undated\n  checked: 2026-11-23\n  kind: report\n`
    const line = text.split('\n').indexOf('- id: never-cited') + 1
    expect(report('content/data/sources.yml', text)).toContain(`content/data/sources.yml:${line}:3  Nothing cites the source "never-cited". Cite it, or remove it.`)
  })

  test('a source without a date is reported, and no date is put in its place', () => {
    const text = file('content/data/sources.yml').replace(/  date: .*\n/, '')
    expect(report('content/data/sources.yml', text)).toContain('date: this key is missing. Add it.')
  })

  test('an unknown word in a closed list is reported', () => {
    const text = file('content/data/sources.yml').replace(/kind: \w+/, 'kind: hearsay')
    expect(report('content/data/sources.yml', text)).toContain('kind: is none of primary, copy, report, own-terms, weak.')
  })

  test('a question that waits for an unknown rule is reported at the name of the rule', () => {
    const text = file('content/checklists/clinic.yml').replace('when: [choosing]', 'when: [chosing]')
    const line = text.split('\n').findIndex((row) => row.includes('[chosing]')) + 1
    expect(report('content/checklists/clinic.yml', text)).toContain(`content/checklists/clinic.yml:${line}:16  groups.0.questions.0.when.0: "chosing" is not a rule.`)
  })

  test('a question that can never be asked is reported at its rules', () => {
    const text = file('content/checklists/clinic.yml').replace('when: [choosing]', 'when: [choosing, denied]')
    const line = text.split('\n').findIndex((row) => row.includes('[choosing, denied]')) + 1
    expect(report('content/checklists/clinic.yml', text)).toContain(`content/checklists/clinic.yml:${line}:9  "clinic-experience" can never be asked`)
  })

  test('a part of a question that is missing, and a question written twice, are reported', () => {
    const clinic = file('content/checklists/clinic.yml')
    expect(report('content/checklists/clinic.yml', clinic.replace(/        good: .*\n/, ''))).toContain('good: this key is missing. Add it.')
    const twice = clinic.replace('- id: clinician-names', '- id: clinic-experience')
    expect(report('content/checklists/clinic.yml', twice)).toContain('"clinic-experience" is written twice.')
  })

  test('a missing file of the checklist is reported', () => {
    const left = dataFiles.filter(({ path }) => path !== 'content/checklists/clinic.yml')
    expect(problemsOf(left).map(formatProblem)).toContain('content/checklists/clinic.yml:1:1  This file is missing. Add it.')
  })

  test('a data file that is missing is reported', () => {
    const left = dataFiles.filter(({ path }) => path !== 'content/data/topics.yml')
    expect(problemsOf(left).map(formatProblem)).toContain('content/data/topics.yml:1:1  This file is missing. Add it.')
  })
})

describe('faults of whole files', () => {
  test('bytes that are not UTF-8 are reported at their line', () => {
    expect(reportOn('content/articles/latin.md')).toEqual([
      'content/articles/latin.md:2:1  This line is not UTF-8 text. Save the file as UTF-8.',
    ])
  })

  test('a stray file is reported', () => {
    expect(reportOn('content/articles/notes.txt')).toEqual([
      'content/articles/notes.txt:1:1  This file belongs to no part of the site. Move it where content/README.md says, or delete it.',
    ])
  })

  test('a file name that makes a bad address is reported', () => {
    expect(reportOn('content/articles/Bad_Name.md').join('\n')).toContain('The file name "Bad_Name" makes a bad address.')
  })
})

test('script in front matter is refused under each of its names, and never runs', () => {
  for (const { path } of scripts) expect(reportOn(path).join('\n')).toContain('Only YAML is read, and nothing is run')
  expect((globalThis as { ran?: boolean }).ran).toBeUndefined()
})

test('loading content with faults throws one error that names them all', () => {
  const bad = [rawFile('content/articles/one.md', ''), rawFile('content/articles/two.txt', 'x')]
  expect(() => loadSite(bad, '2026-11-24')).toThrow(ContentError)
  expect(() => loadSite(bad, '2026-11-24')).toThrow(/one\.md:1:1[^]*two\.txt:1:1[^]*faults in the content/)
})
