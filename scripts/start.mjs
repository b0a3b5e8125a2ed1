import { ensureBuilt, ensureInstalled } from './lib/fresh.mjs'
import { requireNode } from './lib/node-version.mjs'
import { run, say } from './lib/run.mjs'

// `npm start`: installs what is missing, builds when the build is missing or stale, and serves.
requireNode()
const port = process.env.PORT ?? '3000'
try {
  await ensureInstalled()
  await ensureBuilt()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
if (!process.env.SITE_URL) console.log('SITE_URL is not set: addresses say localhost, and robots.txt forbids indexing.')
say(`Serving on http://localhost:${port}`)
process.exit(await run('npx', ['next', 'start', '-p', port]))
