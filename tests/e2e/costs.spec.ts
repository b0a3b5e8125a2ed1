import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from 'playwright/test'
import { axeFaults } from '@/tests/support/axe'
import { requestsOf } from '@/tests/support/requests'

const sheet = (page: Page) => page.locator('[data-island="cost-sheet"]')
const answer = (page: Page) => sheet(page).locator('.sheet-answer')

/** Opens the sheet and waits until it answers to typing. */
async function openSheet(page: Page) {
  await page.goto('/costs')
  await expect(async () => {
    await page.getByLabel('Price of one infusion').fill('600')
    await expect(answer(page)).not.toContainText('$7,580', { timeout: 500 })
  }).toPass()
  await page.getByLabel('Price of one infusion').fill('')
}

test('what is typed changes the answer, the sums and the charts', async ({ page }) => {
  await openSheet(page)
  await page.getByLabel('Price of one infusion').fill('550')
  await page.getByLabel('Infusions in the first series').fill('6')
  await page.getByLabel('Boosters in the rest of the year').fill('0')
  await expect(answer(page)).toContainText('About $3,780')
  await expect(
    sheet(page)
      .getByRole('row', { name: /First series/i })
      .first(),
  ).toContainText('$3,300')
  await expect(sheet(page).getByRole('img', { name: /way of paying/ })).toContainText('$3,600')
})

test('a superbill that covers only the visit sends back little, and the page says above what', async ({ page }) => {
  await openSheet(page)
  await page.getByLabel('Out of network, I send a superbill').check()
  await page.getByLabel('All of it').check()
  await expect(answer(page)).toContainText('would send back about')
  await expect(sheet(page).getByRole('img', { name: '80% of what?' })).toBeVisible()
})

test('a figure that makes no sense names its field and the mend', async ({ page }) => {
  await openSheet(page)
  await page.getByLabel('In network', { exact: true }).check()
  await page.getByText('More about your plan').click()
  await page.getByLabel('Your share after the deductible').fill('120')
  await expect(answer(page)).toContainText('Your share after the deductible is more than 100%')
  await expect(page.getByLabel('Your share after the deductible')).toHaveAttribute('aria-invalid', 'true')
})

test('the sheet can be filled and kept with the keyboard alone', async ({ page }) => {
  await openSheet(page)
  await page.getByLabel('Price of one infusion').focus()
  await page.keyboard.type('400')
  await page.keyboard.press('Tab')
  await page.keyboard.type('4')
  await page.keyboard.press('Tab')
  await page.keyboard.type('0')
  await expect(answer(page)).toContainText('About $2,020')
  await page.getByRole('button', { name: 'Keep this sheet to compare' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Open Sheet A' })).toBeVisible()
})

test('three sheets are compared and no fourth', async ({ page }) => {
  await openSheet(page)
  const keep = page.getByRole('button', { name: 'Keep this sheet to compare' })
  for (const price of ['400', '500', '600']) {
    await page.getByLabel('Price of one infusion').fill(price)
    await keep.click()
  }
  await expect(keep).toBeDisabled()
  await page.getByRole('button', { name: 'Remove Sheet B' }).click()
  await expect(keep).toBeEnabled()
})

test('nothing is kept until the reader saves, a saved sheet comes back, and erasing leaves nothing', async ({ page }) => {
  await openSheet(page)
  await page.getByLabel('Price of one infusion').fill('432')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.getByRole('button', { name: 'Save on this device' }).click()
  await page.reload()
  await expect(page.getByLabel('Price of one infusion')).toHaveValue('432')
  await page.getByRole('button', { name: 'Erase from this device' }).click()
  await expect(page.getByLabel('Price of one infusion')).toHaveValue('')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('figures go to the checklist and come back from it', async ({ page }) => {
  await openSheet(page)
  await page.getByLabel('Price of one infusion').fill('515')
  await page.getByRole('button', { name: 'Put these figures into my checklist' }).click()
  await expect(page.getByText('Figures put into your checklist: 1.')).toBeVisible()
  await page.getByLabel('Price of one infusion').fill('')
  await page.getByRole('button', { name: 'Take the figures from my checklist' }).click()
  await expect(page.getByLabel('Price of one infusion')).toHaveValue('515')
})

test('after the page has loaded nothing is requested, and the policy forbids it', async ({ page }) => {
  const response = await page.goto('/costs', { waitUntil: 'networkidle' })
  expect(response?.headers()['content-security-policy']).toContain("connect-src 'none'")
  expect(response?.headers()['content-security-policy']).toContain("form-action 'none'")
  const requests = requestsOf(page)
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  await page.getByLabel('Price of one infusion').fill('700')
  await page.getByLabel('Price of one infusion').press('Enter')
  await page.getByLabel('In network', { exact: true }).check()
  await page.getByRole('button', { name: 'Save on this device' }).click()
  await expect(page.getByText('Saved on this device.')).toBeVisible()
  expect(requests).toEqual([])
  expect(messages).toEqual([])
  expect(page.url()).not.toContain('700')
})

test('the page of the tool loads at most 150 kB of script', async ({ page }) => {
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body())
  })
  await page.goto('/costs', { waitUntil: 'networkidle' })
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0)
  expect(bytes).toBeLessThanOrEqual(150_000)
})

test('the sheet prints on one page', async ({ page }) => {
  await openSheet(page)
  await page.getByLabel('Out of network, I send a superbill').check()
  await page.getByLabel('All of it').check()
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
})

test('what is printed names the site, its address and 988, in letters of 8 points or more', async ({ page }) => {
  await openSheet(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Ketamine Coverage Guide', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: '988' }).first()).toBeVisible()
  await expect(page.locator('.paper-line')).toContainText('/costs')
  const texts = page.locator('.costs :is(p, th, td, li, caption):visible')
  const sizes = await texts.evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)))
  // 8pt is 10.67 px.
  expect(Math.min(...sizes)).toBeGreaterThan(10.6)
})

test('each way of paying shows how it is worked out', async ({ page }) => {
  await openSheet(page)
  await page.getByText('How each way is worked out').click()
  await expect(sheet(page).getByRole('table', { name: 'A bank loan' })).toContainText('in 12 (months) equal payments')
})

test('a package and an income add two ways of paying, with their sums and what to watch', async ({ page }) => {
  await openSheet(page)
  await page.getByLabel('Price of one infusion').fill('550')
  await page.getByText('Paying over time').click()
  await page.getByLabel('Price of a package').fill('3025')
  await page.getByLabel('Adjusted gross income').fill('60000')
  const ways = sheet(page).getByRole('img', { name: /way of paying/ })
  await expect(ways).toContainText('A package: $')
  await expect(ways).toContainText('The tax deduction, if you itemize: $')
  await expect(sheet(page).locator('.watch')).toContainText('may be lost')
  await expect(sheet(page).locator('.watch')).toContainText('only if you itemize')
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
  await page.getByText('How each way is worked out').click()
  await expect(sheet(page).getByRole('table', { name: 'A package' })).toContainText('price of the package')
  await page.getByLabel('Adjusted gross income').fill('900000')
  await expect(sheet(page).locator('.watch')).toContainText('not above the floor')
})

test('the blank sheet prints on one page', async ({ page }) => {
  await page.goto('/costs/blank')
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
})

function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the answer, six worked examples with their sums and the blank sheet are there', async ({ page }) => {
    await page.goto('/costs')
    await expect(answer(page)).toContainText('in the first year')
    await expect(page.getByLabel('Price of one infusion')).toBeHidden()
    await expect(page.getByText('this sheet needs scripts')).toBeVisible()
    const examples = page.locator('.worked')
    await expect(examples).toHaveCount(6)
    for (const example of await examples.all()) {
      await example.locator('summary').click()
      await expect(example.getByRole('table').first()).toBeVisible()
    }
    await expect(page.getByRole('link', { name: 'Open the blank sheet' })).toHaveAttribute('href', '/costs/blank')
  })

  test('choosing a kind of plan shows the table for it', async ({ page }) => {
    await page.goto('/costs/will-it-count')
    await expect(page.getByRole('heading', { name: 'Not covered', level: 2 })).toBeVisible()
    await page.getByRole('radio', { name: /^In network, covered/ }).check()
    await expect(page.getByRole('heading', { name: 'In network, covered', level: 2 })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Not covered', level: 2 })).toBeHidden()
  })
})

test('the prices can be taken along as CSV and JSON, with the same rows', async ({ page, request }) => {
  await page.goto('/costs/prices')
  const csv = await request.get('/data/prices.csv')
  const json = await request.get('/data/prices.json')
  expect(csv.headers()['content-type']).toContain('text/csv')
  const rows = ((await json.json()) as { prices: unknown[] }).prices.length
  expect((await csv.text()).trimEnd().split('\r\n')).toHaveLength(rows + 1)
  await expect(page.locator('#all-prices + .table tbody tr')).toHaveCount(rows)
})

for (const path of ['/costs', '/costs/prices', '/costs/will-it-count', '/costs/blank']) {
  test(`${path} fits 320 pixels and has no fault that axe can see, light and dark`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      expect(await axeFaults(page)).toEqual([])
    }
  })
}
