import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readMoved } from '@/scripts/adapter/moved.mjs'

function project(redirects: string): string {
  const root = mkdtempSync(join(tmpdir(), 'moved-'))
  mkdirSync(join(root, 'content/data'), { recursive: true })
  writeFileSync(join(root, 'content/data/redirects.yml'), redirects)
  return root
}

test('a page that moved is sent on for good; one that was withdrawn is shown why', () => {
  const root = project(
    '- { from: /articles/old, to: /articles/new, since: 2026-12-01, why: Renamed. }\n- { from: /articles/wrong, to: null, since: 2026-12-01, why: It was wrong. }\n',
  )
  expect(readMoved(root)).toEqual({
    moved: [{ source: '/articles/old', destination: '/articles/new', permanent: true }],
    withdrawn: [{ source: '/articles/wrong', destination: '/gone/articles/wrong' }],
  })
})

test('a list without rows is no fault', () => {
  expect(readMoved(project('# nothing has moved yet\n[]\n'))).toEqual({ moved: [], withdrawn: [] })
})
