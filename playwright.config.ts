import { defineConfig } from 'playwright/test'
import { findChromium } from './scripts/lib/chromium.mjs'

const port = process.env.E2E_PORT ?? '3100'
const executablePath = findChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Chromium refuses its sandbox to root; without the network flags it looks up hosts of its own at every start.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
  // The site as it ships: the production build under its own headers.
  webServer: {
    command: `npx next start -p ${port}`,
    url: `http://localhost:${port}/robots.txt`,
    // A server that stands there by chance may serve another build. One that is named is meant.
    reuseExistingServer: Boolean(process.env.E2E_PORT),
    env: { NEXT_TELEMETRY_DISABLED: '1' },
  },
})
