import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { checklistPageSchema } from '@/lib/content/schemas/checklist'

test('a blank that the page cannot fill is reported, with those that it can', () => {
  const text = readFileSync('content/checklists/page.yml', 'utf8').replace('{answered} of', '{answred} of')
  const problems = checklistPageSchema.safeParse(parse(text)).error?.issues
  expect(problems?.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
    'words.progress has a blank that nothing can fill. It may have {answered}, {asked}.',
  ])
})
