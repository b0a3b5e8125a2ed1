import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The browser that is installed on this machine: `CHROMIUM_PATH` first, then the usual places.
 * Undefined when there is none, so that Playwright looks for its own.
 *
 * @throws when `CHROMIUM_PATH` names a file that is not there
 */
export function findChromium(env = process.env, exists = existsSync) {
  if (env.CHROMIUM_PATH) {
    if (!exists(env.CHROMIUM_PATH))
      throw new Error(`CHROMIUM_PATH is ${env.CHROMIUM_PATH}, but there is no such file. Correct it, or unset it.`)
    return env.CHROMIUM_PATH
  }
  return usual.find((path) => exists(path))
}
