import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, say } from './run.mjs'

const installStamp = 'node_modules/.installed-from'
const buildStamp = '.next/built-from'

/** What a build is made of. The day counts too: pages say by themselves when a check is overdue. */
const buildInputs = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'scripts/adapter',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
]

/** Installs the locked packages when they are missing or the lock file has changed. */
export async function ensureInstalled() {
  const wanted = hashOf(['package-lock.json'])
  if (readStamp(installStamp) === wanted) return
  say('Installing the locked packages (npm ci). This takes a minute or so.')
  if ((await run('npm', ['ci'])) !== 0) throw new Error('npm ci failed. See its message above.')
  writeFileSync(installStamp, wanted)
}

/** Builds the site when there is no build or something it is made of has changed since. */
export async function ensureBuilt() {
  const day = process.env.AS_OF ?? new Date().toISOString().slice(0, 10)
  const wanted = `${hashOf(buildInputs)} ${process.env.SITE_URL ?? ''} ${process.env.SECURITY_CONTACT ?? ''} ${day}`
  if (readStamp(buildStamp) === wanted && existsSync('.next/BUILD_ID')) return
  say('Building the site. This takes a minute or so.')
  if ((await run('npm', ['run', '--silent', 'build'])) !== 0) throw new Error('The build failed. See its message above.')
  writeFileSync(buildStamp, wanted)
}

function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesBelow).sort()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function filesBelow(path) {
  if (!existsSync(path)) return []
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path]
    throw error
  }
}
