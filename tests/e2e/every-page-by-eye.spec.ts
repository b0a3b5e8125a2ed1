import { expect, test, type Page } from 'playwright/test'
import { axeFaults, axeSource } from '@/tests/support/axe'
import { sitemapPaths } from '@/tests/support/sitemap'

// Every address of the sitemap, in shares, so that both workers have something to do to the end.
test.describe.configure({ mode: 'parallel' })
test.setTimeout(600_000)

const shares = 4

/** Pages of one kind share one layout, so that wide screens and the dark are looked at by kind: two pages below each list, and all others. */
function byKind(paths: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return paths.filter((path) => {
    const parent = path.slice(0, path.lastIndexOf('/'))
    seen.set(parent, (seen.get(parent) ?? 0) + 1)
    return parent === '' || seen.get(parent)! <= 2
  })
}

async function runsOffTheSide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}

for (const width of [320, 1280]) {
  for (let share = 0; share < shares; share++) {
    test(`at ${width} px, in light and dark, axe finds nothing, nothing runs off the side, and the console stays empty (${share + 1} of ${shares})`, async ({
      browser,
      request,
      baseURL,
    }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })
      await context.addInitScript(axeSource)
      const page = await context.newPage()
      const faults: string[] = []
      let path = ''
      page.on('console', (message) => faults.push(`${path}: console: ${message.text()}`))
      page.on('request', (sent) => {
        if (!sent.url().startsWith(baseURL!)) faults.push(`${path}: asks another host: ${sent.url()}`)
      })
      const found = (list: string[], scheme: string) => faults.push(...list.map((fault) => `${path}, ${scheme}: ${fault}`))
      const paths = await sitemapPaths(request)
      const kinds = new Set(byKind(paths))
      for (path of (width === 320 ? paths : [...kinds]).filter((_, index) => index % shares === share)) {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.goto(path)
        found(await axeFaults(page), 'light')
        if (await runsOffTheSide(page)) faults.push(`${path}: runs off the side`)
        if (!kinds.has(path)) continue
        await page.emulateMedia({ colorScheme: 'dark' })
        // In the dark only colours differ.
        found(await axeFaults(page, ['color-contrast']), 'dark')
      }
      await context.close()
      expect(faults.slice(0, 20)).toEqual([])
    })
  }
}
