import { expect, test, type Page } from 'playwright/test'
import { readCsv } from '@/tests/support/csv'
import { requestsOf } from '@/tests/support/requests'

// Everything here is read and filtered without script.
test.use({ javaScriptEnabled: false })

const rows = (page: Page) => page.locator('table.payers tbody tr:visible')

test('each filter hides the rows that do not fit, and all of them together', async ({ page }) => {
  await page.goto('/insurers')
  const all = await rows(page).count()
  expect(all).toBeGreaterThanOrEqual(30)

  await page.getByLabel('Kind').selectOption('medicaid')
  const medicaid = await rows(page).count()
  expect(medicaid).toBeLessThan(all)
  await expect(page.locator('table.payers tbody tr:visible:not([data-kind="medicaid"])')).toHaveCount(0)

  await page.getByLabel('State').selectOption('WI')
  await expect(page.locator('table.payers tbody tr:visible:not([data-states~="WI"], [data-states="all"])')).toHaveCount(0)
  await expect(rows(page).filter({ hasText: 'Wisconsin' }).first()).toBeVisible()

  await page.getByLabel('State').selectOption('')
  await page.getByLabel('Kind').selectOption('')
  await expect(rows(page)).toHaveCount(all)
})

test('an answer can be asked for in one use or in any', async ({ page }) => {
  await page.goto('/insurers')
  await page.getByLabel('Answer').selectOption('investigational')
  const any = await rows(page).count()
  await page.locator('#filter-use').selectOption('pain')
  const pain = await rows(page).count()
  expect(pain).toBeGreaterThan(0)
  expect(pain).toBeLessThanOrEqual(any)
  await expect(page.locator('table.payers tbody tr:visible:not([data-pain="investigational"])')).toHaveCount(0)
  await expect(page.locator('table.payers th.use-pain')).toBeVisible()
  await expect(page.locator('table.payers .use-mood:visible, table.payers .use-esketamine:visible')).toHaveCount(0)

  await page.getByLabel('Answer').selectOption('found')
  await expect(page.locator('table.payers tbody tr:visible[data-pain="not-found"]')).toHaveCount(0)
})

test('the page counts the rows that are left, down to none', async ({ page }) => {
  await page.goto('/insurers')
  await page.getByLabel('Kind').selectOption('tricare')
  await expect(rows(page)).toHaveCount(1)
  await page.locator('#filter-use').selectOption('pain')
  await page.getByLabel('Answer').selectOption('covered-with-criteria')
  await expect(rows(page)).toHaveCount(0)
  await expect(page.getByText('Cards shown:')).toBeVisible()
  await page.getByRole('link', { name: 'Show all again' }).click()
  expect(await rows(page).count()).toBeGreaterThanOrEqual(30)
})

test('every order holds the same cards and leads to the others', async ({ page }) => {
  await page.goto('/insurers')
  const names = (await page.locator('table.payers tbody th a').allTextContents()).sort()
  const orders = await page
    .getByRole('navigation', { name: 'Order:' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
  expect(orders.length).toBeGreaterThan(3)
  for (const path of orders) {
    await page.goto(path)
    expect((await page.locator('table.payers tbody th a').allTextContents()).sort()).toEqual(names)
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/insurers$/)
  }
})

test('choosing and opening asks the network for nothing', async ({ page }) => {
  await page.goto('/insurers')
  const asked = requestsOf(page)
  await page.getByLabel('State').selectOption('TX')
  await page.getByLabel('Answer').selectOption('silent')
  await page.getByText('What the answers mean').click()
  expect(asked).toEqual([])
  expect(new URL(page.url()).search).toBe('')
})

test('a card shows its answers side by side on a desk and one below the other on a phone', async ({ page }) => {
  const tops = async () => {
    const boxes = await Promise.all(['mood', 'pain'].map((use) => page.locator(`section[aria-labelledby="${use}"]`).boundingBox()))
    return boxes.map((box) => Math.round(box!.y))
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/insurers/aetna')
  let [mood, pain] = await tops()
  expect(mood).toBe(pain)
  await page.setViewportSize({ width: 320, height: 700 })
  ;[mood, pain] = await tops()
  expect(mood!).toBeLessThan(pain!)
})

for (const path of ['/insurers', '/insurers/by/newest', '/insurers/states', '/insurers/aetna', '/topics/private-insurers']) {
  test(`${path} fits a screen of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(path)
    // Script is off in the page, but the driver may still measure it.
    expect(await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0)
    for (const control of await page.locator('select, summary').all()) {
      const box = await control.boundingBox()
      if (box) expect(box.height).toBeGreaterThanOrEqual(44)
    }
  })
}

test('the table fits at every width at which its form changes', async ({ page }) => {
  await page.goto('/insurers')
  for (const width of [390, 639, 640, 895, 896, 1024]) {
    await page.setViewportSize({ width, height: 700 })
    expect([width, await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)]).toEqual([width, 0])
  }
})

test('on paper, the filters are gone and what is folded is open', async ({ page }) => {
  await page.goto('/insurers')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.filters')).toBeHidden()
  await expect(page.getByText('It is neither yes nor no.')).toBeVisible()
  await expect(page.locator('table.payers th.use-esketamine')).toBeVisible()
})

test('the files come with their own types and hold every card', async ({ request, page }) => {
  const csv = await request.get('/data/payers.csv')
  expect(csv.headers()['content-type']).toContain('text/csv')
  const json = await request.get('/data/payers.json')
  expect(json.headers()['content-type']).toContain('application/json')
  const schema = await request.get('/data/payers.schema.json')
  expect(schema.headers()['content-type']).toContain('application/schema+json')

  const { payers } = await json.json()
  const inCsv = new Set(readCsv(await csv.text()).map((row) => row.payer))
  expect([...inCsv].sort()).toEqual(payers.map(({ payer }: { payer: string }) => payer).sort())
  await page.goto('/insurers')
  await expect(page.locator('table.payers tbody tr')).toHaveCount(payers.length)
  expect((await schema.json()).properties.payers.type).toBe('array')
})
