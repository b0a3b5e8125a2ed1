import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findChromium } from './lib/chromium.mjs'
import { ensureBuilt, ensureInstalled } from './lib/fresh.mjs'
import { requireNode } from './lib/node-version.mjs'
import { run, say } from './lib/run.mjs'

// `npm test`: installs what is missing and runs everything. The last line is the sum of all runners.
requireNode()
const results = []

async function step(name, work) {
  say(name)
  try {
    results.push({ name, ...(await work()) })
  } catch (error) {
    console.error(error.message)
    results.push({ name, passed: 0, failed: 1 })
  }
}

const verdict = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })

/** Reads what a runner counted. A runner that exits with an error has at least one failure, whatever it counted. */
function counted(file, read, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')))
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) }
}

async function ensureBrowser() {
  if (findChromium()) return
  say('No Chromium is installed. Trying Playwright’s own.')
  if ((await run('npx', ['playwright', 'install', 'chromium'])) === 0) return
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    say('Installing Debian’s chromium package.')
    await run('apt-get', ['update', '-qq'])
    if ((await run('apt-get', ['install', '-y', '-qq', 'chromium'])) === 0 && findChromium()) return
  }
  throw new Error('No Chromium was found. Install the package "chromium", or set CHROMIUM_PATH to a Chrome or Chromium.')
}

try {
  await ensureInstalled()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })

await step('Static checks: content, types, lint, layout, imports', async () => verdict(await run('npm', ['run', '--silent', 'check'])))
await step('Unit and component tests', async () => {
  const file = 'test-results/unit.json'
  const code = await run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  return counted(file, ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }), code)
})
await step('Build', async () => {
  await ensureBuilt()
  return { passed: 1, failed: 0 }
})
await step('Browser tests', async () => {
  await ensureBrowser()
  const code = await run('npx', ['playwright', 'test'])
  return counted('test-results/e2e.json', ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }), code)
})

const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log()
for (const { name, passed, failed } of results)
  console.log(`${failed === 0 ? 'sound ' : 'BROKEN'}  ${name}: ${passed} passed, ${failed} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
