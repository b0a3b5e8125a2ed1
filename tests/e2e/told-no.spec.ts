import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import mammoth from 'mammoth'
import { expect, test, type Page } from 'playwright/test'
import { axeFaults } from '@/tests/support/axe'
import { entries, mostStatements, readBlanks, readLetters } from '@/tests/support/letters'
import { lettersFormat } from '@/lib/letters/saved'
import { requestsOf } from '@/tests/support/requests'

const letters = readLetters()
const blanks = readBlanks()
const appeal = '/letters/internal-appeal'

/** Everything that a page asks of the network after it has loaded, and every complaint it makes. */
function watch(page: Page) {
  const requests = requestsOf(page)
  const complaints: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  return { requests, complaints }
}

async function findDays(page: Page) {
  await page.goto('/deadlines')
  await page.getByLabel('Kind of plan').selectOption('marketplace')
  await page.getByLabel('What happened').selectOption('final-denial')
  await page.getByLabel('The date on the plan’s answer').fill('2026-10-30')
}

test('a denial leads to a dated deadline, and nothing is sent', async ({ page }) => {
  const { requests, complaints } = watch(page)
  await page.goto('/deadlines')
  await page.waitForLoadState('networkidle')
  requests.length = 0
  await page.getByLabel('Kind of plan').selectOption('marketplace')
  await page.getByLabel('What happened').selectOption('final-denial')
  await page.getByLabel('The date on the plan’s answer').fill('2026-10-30')
  const table = page.locator('.days-found table')
  await expect(table).toContainText('Sunday, February 28, 2027')
  await expect(table).toContainText('Monday, March 1, 2027')
  expect(requests).toEqual([])
  expect(complaints).toEqual([])
  expect(new URL(page.url()).search).toBe('')
  expect(await page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0)
})

test('the calendar file holds the day and its two reminders', async ({ page }) => {
  await findDays(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save for your calendar' }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
  expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual(['2027-02-28'])
  expect(events[0]!.getAllSubcomponents('valarm').length).toBe(2)
})

test('a filled letter is the same on the page, as text and in Word', async ({ page }) => {
  const { complaints } = watch(page)
  await page.goto(appeal)
  await page.getByLabel('Your name', { exact: true }).fill('Ana Diaz')
  await page.getByLabel('It says investigational or experimental').check()
  await page.getByLabel('Date on the denial').fill('2026-11-02')
  const save = async (name: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    return readFileSync(await (await download).path())
  }
  const text = (await save('Save as text')).toString('utf8')
  const word = (await mammoth.extractRawText({ buffer: await save('Save as Word (.docx)') })).value
  const shown = await page.locator('.letter-paper').evaluate((paper) => {
    const copy = paper.cloneNode(true) as HTMLElement
    copy.querySelectorAll('.cite, .off').forEach((extra) => extra.remove())
    return copy.textContent ?? ''
  })
  const letterOf = (words: string) => words.replace(/^\s*(?:-|\d+\.) /gm, '').replace(/\s+/g, '')
  expect(letterOf(word)).toBe(letterOf(text))
  expect(letterOf(shown)).toBe(letterOf(text))
  expect(text).toContain('On November 2, 2026'.slice(3))
  expect(text).toContain('my plan’s own definition of that word')
  expect(complaints).toEqual([])
})

test('every letter prints on the pages it promises, with the shortest and the longest entries', async ({ page, context }) => {
  test.setTimeout(300_000)
  const faults: string[] = []
  await page.goto(appeal)
  for (const letter of letters) {
    for (const length of ['shortest', 'longest'] as const) {
      const state = {
        values: entries(blanks, length),
        chosen: { [letter.slug]: length === 'longest' ? [...mostStatements(letter)] : [] },
      }
      await page.evaluate(
        ([key, text]) => localStorage.setItem(key!, text!),
        [`ketamine-coverage-guide:${lettersFormat.name}`, lettersFormat.write(state)],
      )
      const sheet = await context.newPage()
      await sheet.goto(`/letters/${letter.slug}`)
      await sheet.locator('[data-live]').waitFor()
      const pdf = await sheet.pdf({ preferCSSPageSize: true })
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
      if (pages > letter.front.pages || pages === 0) faults.push(`${letter.slug} (${length}): ${pages} of ${letter.front.pages}`)
      await sheet.close()
    }
  }
  expect(faults).toEqual([])
})

test('what is remembered in one letter fills the next, and is erased on request', async ({ page }) => {
  await page.goto(appeal)
  await page.getByLabel('Your name', { exact: true }).fill('Ana Diaz')
  await page.getByLabel(/Remember what I type/).check()
  await page.goto('/letters/superbill-request')
  await expect(page.locator('.letter-paper')).toContainText('Ana Diaz')
  await page.getByLabel(/Remember what I type/).uncheck()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('links to a phrase and to an event open what they lead to', async ({ page }) => {
  await page.goto('/denied#duplicate')
  await expect(page.locator('#duplicate')).toBeVisible()
  await page.goto('/deadlines#estimate-asked')
  await expect(page.locator('#estimate-asked')).toBeVisible()
  await expect(page.getByLabel('What happened')).toHaveValue('estimate-asked')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every letter is whole, with its blanks and its conditions', async ({ page }) => {
    for (const { slug, front } of letters) {
      await page.goto(`/letters/${slug}`)
      const paper = page.locator('.letter-paper')
      await expect(paper).toBeVisible()
      expect(await paper.locator('.gap').count()).toBeGreaterThan(0)
      const conditions = front.statements.flatMap(({ items }) => items).length
      expect(await paper.locator('.off:visible').count()).toBeGreaterThanOrEqual(Math.min(1, conditions))
      await expect(page.locator('.letter-tool form')).toBeHidden()
    }
  })

  test('every deadline rule stands in a table', async ({ page }) => {
    await page.goto('/deadlines')
    const events = page.locator('[aria-labelledby="rules"] details')
    expect(await events.count()).toBeGreaterThan(25)
    await events.first().locator('summary').click()
    await expect(events.first().locator('tbody tr').first()).toBeVisible()
  })
})

for (const scheme of ['light', 'dark'] as const) {
  test(`the tools in use have no axe fault (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await findDays(page)
    await page.getByLabel('State').selectOption('MI')
    expect(await axeFaults(page)).toEqual([])
    await page.goto(appeal)
    await page.getByLabel('It says duplicate').check()
    expect(await axeFaults(page)).toEqual([])
    await page.goto('/denied#coding')
    expect(await axeFaults(page)).toEqual([])
  })
}

test('nothing is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const path of ['/denied', '/denied/past-decisions', '/deadlines', '/letters', appeal, '/state-help', '/gaps']) {
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
  }
})
