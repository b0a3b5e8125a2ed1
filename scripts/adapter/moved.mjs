import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/**
 * Reads content/data/redirects.yml for the server's configuration; the content check has made sure that it is sound.
 *
 * @param {string} root the folder of the project
 * @returns {{ moved: { source: string, destination: string, permanent: true }[], withdrawn: { source: string, destination: string }[] }}
 *   pages that moved answer 308; those withdrawn (`to: null`) are shown the page /gone, which answers 410
 */
export function readMoved(root) {
  const rows = parse(readFileSync(`${root}/content/data/redirects.yml`, 'utf8')) ?? []
  return {
    moved: rows.filter(({ to }) => to !== null).map(({ from, to }) => ({ source: from, destination: to, permanent: true })),
    withdrawn: rows.filter(({ to }) => to === null).map(({ from }) => ({ source: from, destination: `/gone${from}` })),
  }
}
