import { expect, test } from 'vitest'
import { savedFormat } from '@/lib/saved/format'

interface Sheet {
  cents: number
}

const parseSheet = (value: unknown): Sheet | null =>
  typeof (value as Sheet | null)?.cents === 'number' ? { cents: (value as Sheet).cents } : null

const sheet = savedFormat<Sheet>({
  name: 'sheet',
  version: 3,
  parse: parseSheet,
  migrations: {
    1: (value) => ({ amount: (value as { dollars: number }).dollars * 100 }),
    2: (value) => ({ cents: (value as { amount: number }).amount }),
  },
})

const saved = (version: unknown, state: unknown) => JSON.stringify({ format: 'sheet', version, state })

test('what was saved by any earlier version arrives in the present shape', () => {
  expect(sheet.read(saved(1, { dollars: 5 }))).toEqual({ ok: true, value: { cents: 500 } })
  expect(sheet.read(saved(2, { amount: 500 }))).toEqual({ ok: true, value: { cents: 500 } })
  expect(sheet.read(saved(3, { cents: 500 }))).toEqual({ ok: true, value: { cents: 500 } })
})

test('a migration that fails makes the save damaged, not the page', () => {
  expect(sheet.read(saved(1, null))).toEqual({ ok: false, why: 'damaged' })
})

test('a version that is no version is damaged, and a later one is called newer', () => {
  for (const version of [0, -1, 1.5, '1', null]) expect(sheet.read(saved(version, {}))).toEqual({ ok: false, why: 'damaged' })
  expect(sheet.read(saved(4, {}))).toEqual({ ok: false, why: 'newer' })
})

test('a version without its migration is damaged', () => {
  const gap = savedFormat<Sheet>({ name: 'sheet', version: 3, parse: parseSheet, migrations: { 2: (value) => value } })
  expect(gap.read(saved(1, { cents: 1 }))).toEqual({ ok: false, why: 'damaged' })
})

test('what it writes says what it is', () => {
  expect(JSON.parse(sheet.write({ cents: 1 }))).toEqual({ format: 'sheet', version: 3, state: { cents: 1 } })
})
