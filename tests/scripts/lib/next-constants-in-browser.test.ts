import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const standIn = require('../../../scripts/lib/next-constants-in-browser.cjs') as Record<string, string>
const client = 'node_modules/next/dist/client/components'

test('what stands in for Next’s constants in the browser says the same as Next', () => {
  const constants = require('next/dist/lib/constants') as Record<string, unknown>
  expect(constants).toMatchObject(standIn)
})

test('the two folders of Next’s client that read the constants read no other', () => {
  const files = ['router-reducer', 'segment-cache'].flatMap((folder) =>
    readdirSync(`${client}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(`${client}/${folder}/${file}`, 'utf8')),
  )
  const used = files.flatMap((text) => {
    const name = /const (\w+) = require\("(?:\.\.\/){3,4}lib\/constants"\)/.exec(text)?.[1]
    return name === undefined ? [] : [...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map((match) => match[1])
  })
  expect([...new Set(used)]).toEqual(Object.keys(standIn))
})
