import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/fail-on-console-error.ts'],
    // jsdom only where a file asks for it: `// @vitest-environment jsdom`.
    environment: 'node',
    // The whole content is read in some of them, which takes seconds on a busy machine.
    testTimeout: 60_000,
  },
})
