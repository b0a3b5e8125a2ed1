import { expect, test } from 'playwright/test'
import { requestsOf } from '@/tests/support/requests'

test('a question in plain words leads to the section that answers it, and nothing typed is sent', async ({ page }) => {
  const asked = requestsOf(page)
  await page.goto('/search')
  expect(asked.filter((url) => url.includes('search-index'))).toEqual([])
  await page.getByRole('searchbox').pressSequentially('how long do i have to apeal', { delay: 10 })
  const first = page.getByRole('list', { name: 'Results' }).getByRole('link').first()
  // A busy machine takes its time to open the index.
  await expect(first).toHaveAttribute('href', '/articles/denied-how-to-appeal#how-long-do-i-have', { timeout: 20_000 })
  await expect(first.locator('mark').first()).toBeVisible()
  expect(page.url()).toMatch(/\/search$/)
  expect(asked.filter((url) => /apeal|appeal/.test(url))).toEqual([])
  expect(asked.filter((url) => url.includes('search-index'))).toHaveLength(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/denied-how-to-appeal#how-long-do-i-have$/)
  await expect(page.locator('#how-long-do-i-have')).toBeInViewport()
})

test('on a phone the results show below the box, with room for the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 480 })
  await page.goto('/search')
  await page.getByRole('searchbox').pressSequentially('appeal')
  const first = page.getByRole('list', { name: 'Results' }).getByRole('link').first()
  await expect(first).toBeInViewport({ timeout: 20_000 })
  await expect(page.getByRole('searchbox')).toBeInViewport()
  // What is read out is not shown twice.
  const [shown, spoken] = [page.locator('.search-status'), page.getByRole('status')]
  await expect(spoken).toHaveText((await shown.textContent())!)
  expect((await spoken.boundingBox())!.width).toBeLessThanOrEqual(1)
})

test('the page’s own policy keeps script from connecting anywhere', async ({ page, request }) => {
  const policy = (await request.get('/search')).headers()['content-security-policy']
  expect(policy).toContain("connect-src 'none'")
  expect(policy).toContain("form-action 'none'")
  await page.goto('/search')
  const outcome = await page.evaluate(() =>
    fetch('/search?q=typed').then(
      () => 'sent',
      () => 'blocked',
    ),
  )
  expect(outcome).toBe('blocked')
})

test('the header’s link goes straight into the box', async ({ page }) => {
  await page.goto('/glossary')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click()
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('slash and Control K go to the box', async ({ page }) => {
  await page.goto('/search')
  await page.getByRole('heading', { level: 1 }).click()
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox')).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.getByRole('searchbox').blur()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('words behind the number sign are answered and leave the address', async ({ page }) => {
  await page.goto('/search#q=J3490')
  await expect(page.getByRole('list', { name: 'Results' }).getByRole('link').first()).toBeVisible({ timeout: 20_000 })
  expect(page.url()).not.toContain('J3490')
})

test('when the index does not come, the page says so and asks again', async ({ page }) => {
  const index = '**/search-index.js'
  await page.route(index, (route) => route.abort())
  await page.goto('/search')
  const box = page.getByRole('searchbox')
  await expect(async () => {
    await box.blur()
    await box.focus()
    await expect(page.getByText('The index did not load.').first()).toBeVisible({ timeout: 500 })
  }).toPass()
  // Only now may it come: each focus asks again, and a message that came late would have been gone.
  await page.unroute(index)
  await box.pressSequentially('cost')
  await expect(page.getByRole('list', { name: 'Results' }).getByRole('link').first()).toBeVisible({ timeout: 20_000 })
})

test('without script there is no box that does nothing, but every question by topic', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/search')
  await expect(page.locator('#question')).toBeHidden()
  const index = page.locator('.question-index')
  await expect(index.getByRole('link', { name: 'How long do I have?' }).first()).toBeVisible()
  expect(await index.getByRole('link').count()).toBeGreaterThan(400)
  await context.close()
})
