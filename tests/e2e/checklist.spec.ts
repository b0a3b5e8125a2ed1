import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from 'playwright/test'
import { aboutFieldNames, aboutFields, type About } from '@/lib/checklist/about'
import { choicesOf, isChoiceKind } from '@/lib/checklist/answers'
import { rules, type Rule } from '@/lib/checklist/rules'
import { axeFaults } from '@/tests/support/axe'
import { questions } from '@/tests/support/checklist'
import { readers } from '@/tests/support/checklist-readers'
import { requestsOf } from '@/tests/support/requests'

const kindOf = new Map(questions.map(({ id, answer }) => [id, answer]))

async function open(page: Page): Promise<void> {
  await page.goto('/checklist')
  await page.waitForSelector('[data-checklist][data-live]')
}

/** Ticks what a reader says about themselves, as a hand on the page would. */
async function tell(page: Page, about: About): Promise<void> {
  for (const field of aboutFieldNames) {
    const value = about[field]
    if (value === undefined) continue
    if (field === 'state') await page.selectOption('#about-state', value)
    else await page.check(`#about-${field}-${value}`)
  }
}

async function shownQuestions(page: Page): Promise<string[]> {
  return page
    .locator('article.question h4')
    .evaluateAll((headings) => headings.filter((heading) => (heading as HTMLElement).checkVisibility()).map(({ id }) => id.slice(2)))
}

const nameOfFocus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: active } = document
    return active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement || active instanceof HTMLSelectElement
      ? active.name || active.id
      : ''
  })

/** Presses Tab and nothing else to get from field to field, and answers the ones that are in the plan. */
async function walk(page: Page, plan: Map<string, (page: Page) => Promise<void>>): Promise<void> {
  for (let step = 0; plan.size > 0; step += 1) {
    if (step > 900) throw new Error(`Never came past ${[...plan.keys()].join(', ')}.`)
    await page.keyboard.press('Tab')
    const name = await nameOfFocus(page)
    const act = plan.get(name)
    if (!act) continue
    plan.delete(name)
    await act(page)
  }
}

const chooseNth = (place: number) => async (page: Page) => {
  await page.keyboard.press('Space')
  for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown')
}

for (const reader of readers) {
  test(`by keyboard alone: ${reader.name}`, async ({ page }) => {
    test.setTimeout(300_000)
    await open(page)
    const plan = new Map<string, (page: Page) => Promise<void>>()
    for (const field of aboutFieldNames) {
      const value = reader.about[field]
      if (value === undefined) continue
      const options: readonly string[] = aboutFields[field]
      if (field === 'state') plan.set('about-state', (target) => target.keyboard.type(value === 'NY' ? 'New Y' : 'Mass'))
      else plan.set(`about-${field}`, chooseNth(options.indexOf(value)))
    }
    for (const [id, answer] of Object.entries(reader.answers)) {
      const kind = kindOf.get(id)!
      plan.set(id, isChoiceKind(kind) ? chooseNth(choicesOf(kind).indexOf(answer)) : (target) => target.keyboard.type(answer))
    }
    await walk(page, plan)

    const shown = await shownQuestions(page)
    expect(shown).toEqual(expect.arrayContaining([...reader.asked]))
    for (const id of reader.notAsked) expect(shown).not.toContain(id)
    const steps = page.locator('.next-steps > li > strong')
    for (const [index, step] of reader.nextSteps.entries()) await expect(steps.nth(index)).toHaveText(step)
    await expect(steps).toHaveCount(reader.nextSteps.length)
    await expect(page.locator('.learned dd')).toHaveCount(Object.values(reader.answers).filter((answer) => answer !== 'unclear').length)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)

    // The sheet: at most two pages, every question on it, nothing wider than its column.
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
    await page.emulateMedia({ media: 'print' })
    const sheet = page.locator('.call-sheet')
    await expect(sheet.locator('.sheet-question, .sheet-answer')).toHaveCount(shown.length)
    const cut = await sheet
      .locator('*')
      .evaluateAll((nodes) => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0).length)
    expect(cut).toBe(0)
  })
}

test('even the longest list, with every follow-up open, prints on two pages', async ({ page }) => {
  test.setTimeout(300_000)
  await open(page)
  await tell(page, {
    cover: 'employer-unsure',
    second: 'yes',
    reason: 'depression',
    form: 'not-sure',
    stage: 'clinic-chosen',
    state: 'MA',
    who: 'child',
  })
  for (let round = 0; round < 3; round += 1) {
    for (const id of await shownQuestions(page)) {
      const kind = kindOf.get(id)!
      if (isChoiceKind(kind)) await page.check(`#${id}-${choicesOf(kind)[kind === 'coverage' ? 1 : 0]}`)
    }
  }
  expect((await shownQuestions(page)).length).toBeGreaterThan(85)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
})

test('without script the page holds every question with its reasons and its condition', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/checklist')
  const waiting = new Set(questions.filter(({ when }) => when.some((name) => (rules[name] as Rule).kind === 'answer')).map(({ id }) => id))
  const shown = await page
    .locator('article.question h4')
    .evaluateAll((all) => all.filter((node) => (node as HTMLElement).checkVisibility()).length)
  expect(shown).toBe(questions.length)
  for (const id of waiting) await expect(page.locator(`article:has(#q-${id}) > .condition`)).toContainText('Ask this if')
  await expect(page.locator('article.question details')).toHaveCount(questions.length)
  await page.context().close()
})

test('without script the list adapts to what is ticked, by the same rules as the code', async ({ browser }) => {
  test.setTimeout(300_000)
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  for (const { about } of readers) {
    await page.goto('/checklist')
    await tell(page, about)
    const expected = questions.filter(({ when }) =>
      when.every((name) => {
        const rule: Rule = rules[name]
        return rule.kind === 'answer' || about[rule.field] === undefined || rule.values.includes(about[rule.field]!)
      }),
    )
    const shown = await page
      .locator('article.question h4')
      .evaluateAll((all) => all.filter((node) => (node as HTMLElement).checkVisibility()).map(({ id }) => id.slice(2)))
    expect(shown).toEqual(expected.map(({ id }) => id))
  }
  await tell(page, { cover: 'employer-insured', who: 'self' })
  await page.check('#superbill-no')
  await expect(page.locator('#q-superbill-lines')).toBeHidden()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
  await page.context().close()
})

test('what is ticked and typed before script arrives is kept when it does', async ({ page }) => {
  let letScriptsThrough = () => {}
  const held = new Promise<void>((resolve) => (letScriptsThrough = resolve))
  await page.route('**/_next/static/chunks/**', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/checklist', { waitUntil: 'commit' })
  await page.check('#about-cover-medicare')
  await page.check('#prepay-yes')
  await page.fill('#price-each', '550')
  await expect(page.locator('#q-infusion-covered')).toBeHidden()
  await expect(page.locator('#q-prepay-refund')).toBeVisible()
  letScriptsThrough()
  await page.waitForSelector('[data-live]')
  await expect(page.locator('#about-cover-medicare')).toBeChecked()
  await expect(page.locator('#prepay-yes')).toBeChecked()
  await expect(page.locator('#price-each')).toHaveValue('550')
  await expect(page.locator('.learned dt')).toHaveCount(2)
})

test('nothing is saved until saving is turned on; then a reload keeps everything', async ({ page }) => {
  await open(page)
  await page.check('#about-cover-marketplace')
  await page.check('#outside-benefits-yes')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.getByLabel('Save my answers on this device').check()
  await page.fill('#outside-deductible', '1,200')
  await page.fill('#call-insurer-0-name', 'Maria')
  await page.reload()
  await page.waitForSelector('[data-live]')
  await expect(page.locator('#about-cover-marketplace')).toBeChecked()
  await expect(page.locator('#outside-deductible')).toHaveValue('1,200')
  await expect(page.locator('#call-insurer-0-name')).toHaveValue('Maria')
  await page.getByLabel('Save my answers on this device').uncheck()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await expect(page.locator('#outside-deductible')).toHaveValue('1,200')
})

test('one button erases the page and everything that the site has saved', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    localStorage.setItem('ketamine-coverage-guide:cost-sheet', '{}')
    localStorage.setItem('of-another-site', 'stays')
  })
  await page.check('#about-cover-va')
  await page.fill('#price-each', '400')
  await page.getByLabel('Save my answers on this device').check()
  await page.getByRole('button', { name: 'Erase everything' }).press('Enter')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['of-another-site'])
  await expect(page.locator('[data-message]')).toHaveText('Everything is erased.')
  await expect(page.locator('[data-message]')).toBeFocused()
  await expect(page.locator('#about-cover-va')).not.toBeChecked()
  await expect(page.locator('#price-each')).toHaveValue('')
  await page.fill('#price-each', '1')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['of-another-site'])
})

test('another tab that erases empties this one too, and it does not save again', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()]
  await open(first)
  await first.fill('#price-each', '400')
  await first.getByLabel('Save my answers on this device').check()
  await open(second)
  await expect(second.locator('#price-each')).toHaveValue('400')
  await second.fill('#price-each', '450')
  await expect(first.locator('#price-each')).toHaveValue('450')
  await second.getByRole('button', { name: 'Erase everything' }).click()
  await expect(first.locator('#price-each')).toHaveValue('')
  await first.fill('#price-each', '1')
  expect(await first.evaluate(() => localStorage.length)).toBe(0)
})

test('where the browser forbids storage the list works and says so when saving is turned on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await open(page)
  await page.check('#about-cover-medicaid')
  await page.fill('#price-each', '400')
  await page.getByLabel('Save my answers on this device').click()
  await expect(page.locator('[data-message]')).toHaveText(
    'This browser does not let the page save anything. Download your list to keep it.',
  )
  await expect(page.getByLabel('Save my answers on this device')).not.toBeChecked()
  await expect(page.locator('.learned dt')).toHaveCount(1)
})

test('where storage is full the list says so and loses nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await open(page)
  await page.fill('#price-each', '400')
  await page.getByLabel('Save my answers on this device').click()
  await expect(page.locator('[data-message]')).toHaveText('The browser’s storage is full. Download your list to keep it.')
  await expect(page.locator('#price-each')).toHaveValue('400')
})

test('something saved that cannot be read is kept, offered as a file, and erased only when the reader says so', async ({ page }) => {
  const broken = '{"format":"ketamine-coverage-checklist","version":1,"state":{"about":{"cover":"moon"},"answers":{},"calls":[]}}'
  await page.addInitScript((text) => {
    if (!sessionStorage.getItem('set')) localStorage.setItem('ketamine-coverage-guide:ketamine-coverage-checklist', text)
    sessionStorage.setItem('set', 'yes')
  }, broken)
  await open(page)
  await expect(page.getByRole('heading', { name: 'Something is saved here that this page cannot read' })).toBeVisible()
  await page.fill('#price-each', '400')
  await expect(page.getByLabel('Save my answers on this device')).toBeDisabled()
  expect(await page.evaluate(() => localStorage.getItem('ketamine-coverage-guide:ketamine-coverage-checklist'))).toBe(broken)
  expect(await axeFaults(page)).toEqual([])
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download what is saved' }).click()
  expect(await streamText(await (await download).createReadStream())).toBe(broken)
  await page.getByRole('button', { name: 'Erase it', exact: true }).click()
  await expect(page.locator('#about-you')).toBeFocused()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await expect(page.locator('#price-each')).toHaveValue('400')
})

async function streamText(stream: NodeJS.ReadableStream): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString('utf8')
}

test('a downloaded list loads back, and a file of something else changes nothing', async ({ page }) => {
  await open(page)
  await page.check('#about-cover-student')
  await page.fill('#price-each', '400')
  await page.fill('#call-clinic-0-name', 'Sam')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download to load it back later' }).click()
  const saved = await (await download).path()
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.locator('input[type="file"]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await expect(page.locator('[data-message]')).toContainText('cannot be read as a checklist')
  await page.locator('input[type="file"]').setInputFiles(saved)
  await expect(page.locator('[data-message]')).toHaveText('Your list is loaded.')
  await expect(page.locator('#about-cover-student')).toBeChecked()
  await expect(page.locator('#price-each')).toHaveValue('400')
  await expect(page.locator('#call-clinic-0-name')).toHaveValue('Sam')
})

test('the list copies as text, and shows the text where copying is refused', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await page.fill('#price-each', '550')
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.getByText('Copied. Paste it where you like.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Price of one session: $550')
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.locator('textarea.by-hand')).toHaveValue(/Price of one session: \$550/)
})

test('nothing is requested after the page has loaded, and the browser stops whoever tries', async ({ page }) => {
  await open(page)
  await page.waitForLoadState('networkidle')
  const requests = requestsOf(page)
  await page.check('#about-cover-medicare')
  await page.fill('#price-each', '550')
  await page.getByLabel('Save my answers on this device').check()
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await page.getByRole('link', { name: 'Questions for your clinic' }).click()
  expect(requests).toEqual([])
  expect(new URL(page.url()).search).toBe('')
  const blocked = await page.evaluate(async () => {
    const seen: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective))
    const refused = await fetch('/checklist?answers=secret').then(
      () => false,
      () => true,
    )
    navigator.sendBeacon('/checklist', 'secret')
    const image = new Image()
    image.src = 'https://example.com/secret.png'
    const form = document.createElement('form')
    form.action = '/checklist'
    document.body.append(form)
    form.submit()
    await new Promise((resolve) => setTimeout(resolve, 300))
    return { refused, seen: [...new Set(seen)].sort() }
  })
  expect(blocked).toEqual({ refused: true, seen: ['connect-src', 'form-action', 'img-src'] })
})

test('an answer is told once, politely: how many questions there are, and which follow-up opened', async ({ page }) => {
  await open(page)
  const status = page.locator('[data-checklist] > [role="status"]')
  await page.check('#about-cover-tricare')
  await expect(status).toHaveText(/^Your list has \d+ questions for the insurer and \d+ for the clinic\.$/)
  await page.check('#prepay-yes')
  await expect(status).toHaveText('2 more to ask because of this answer. The first is: What comes back if I stop.')
  await page.fill('#price-each', '5')
  await expect(status).toHaveText('')
})

test('the button to the next open question goes to the follow-up of what was just said', async ({ page }) => {
  await open(page)
  await page.check('#about-cover-marketplace')
  await page.check('#about-form-infusion')
  await page.check('#infusion-covered-investigational')
  await page.getByRole('button', { name: /^Go to the next open question ?: Questions for your insurer$/ }).press('Enter')
  await expect(page.locator('#q-policy-name')).toBeFocused()
  await expect(page.locator('.part-progress .count').first()).toHaveText(/^1 of \d+ answered$/)
})

test('the first word about a call starts it without losing the focus, and answers belong to it', async ({ page }) => {
  await open(page)
  await page.check('#about-cover-marketplace')
  await page.locator('#call-insurer-0-name').pressSequentially('Maria')
  await expect(page.locator('#call-insurer-0-name')).toHaveValue('Maria')
  await expect(page.locator('#call-insurer-0-name')).toBeFocused()
  await page.locator('fieldset.call').first().getByRole('button', { name: 'Put in the date and time of now' }).click()
  await expect(page.locator('#call-insurer-0-date')).toHaveValue(/^\d{4}-\d\d-\d\d$/)
  await page.fill('#deductible-left', '500')
  await expect(page.locator('.learned-call')).toContainText('Maria')
})

const states: Record<string, (page: Page) => Promise<void>> = {
  empty: async () => {},
  'half filled, with mistakes, calls and a summary': async (page) => {
    await tell(page, { cover: 'employer-insured', reason: 'depression', form: 'infusion', stage: 'denied' })
    await page.check('#infusion-covered-with-approval')
    await page.fill('#deductible-left', 'some')
    await page.fill('#call-insurer-0-name', 'Maria')
    await page.getByRole('button', { name: 'Add another call' }).first().click()
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
  },
}

for (const [name, fill] of Object.entries(states)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing and nothing is cut off at 320 pixels: ${name}, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(300_000)
      await page.setViewportSize({ width: 320, height: 640 })
      await page.emulateMedia({ colorScheme })
      await open(page)
      await fill(page)
      expect(await axeFaults(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      const small = await page
        .locator('.checklist :is(button, label.choice, input:not([type=radio], [type=checkbox]), select, textarea, summary)')
        .evaluateAll((nodes) =>
          nodes
            .filter((node) => (node as HTMLElement).checkVisibility() && node.getBoundingClientRect().height < 43.5)
            .map((node) => node.outerHTML.slice(0, 120)),
        )
      expect(small).toEqual([])
    })
  }
}

test('in forced colours what is chosen still shows', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page)
  await page.check('#about-cover-va')
  const outline = await page.locator('.choice:has(#about-cover-va)').evaluate((node) => getComputedStyle(node).outlineStyle)
  expect(outline).toBe('solid')
})

test('all script together weighs at most 150 kB, the checklist’s own part at most 15 kB', async ({ page }) => {
  const scripts: Buffer[] = []
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.body())
  })
  await open(page)
  await page.waitForLoadState('networkidle')
  const weight = (bodies: readonly Buffer[]) => bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
  const own = scripts.filter((body) => body.includes('ketamine-coverage-checklist'))
  expect(own.length).toBeGreaterThan(0)
  expect(weight(own)).toBeLessThanOrEqual(15_000)
  expect(weight(scripts)).toBeLessThanOrEqual(150_000)
})
