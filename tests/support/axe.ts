import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'

/** axe itself. A context that goes through many pages is quicker when it starts each of them with it. */
export const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

interface Violation {
  id: string
  help: string
  nodes: { html: string; failureSummary: string }[]
}

declare const axe: { run(context: Document, options: object): Promise<{ violations: Violation[] }> }

/** What axe finds on a page as it stands, one line a fault. Every rule runs, or only those that are named. */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const violations = await page.evaluate(async (only) => {
    // What passes is not reported. Nothing here plays or is framed, so there is nothing to load again before looking.
    const options = { reporter: 'no-passes', preload: false, ...(only ? { runOnly: { type: 'rule', values: only } } : {}) }
    return (await axe.run(document, options)).violations
  }, rules)
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary}`))
}
