import type { Page } from 'playwright/test'

/**
 * Every address that the page asks for from now on. The icon is left out: it is the same for every page, says nothing,
 * and the browser fetches it when it likes.
 */
export function requestsOf(page: Page): string[] {
  const requests: string[] = []
  page.on('request', (request) => new URL(request.url()).pathname === '/icon.svg' || requests.push(request.url()))
  return requests
}
