import { fileURLToPath } from 'node:url'
import { readMoved } from './scripts/adapter/moved.mjs'
import { publishedRules } from './scripts/adapter/published.mjs'

const { moved, withdrawn } = readMoved(fileURLToPath(new URL('.', import.meta.url)))
// While one edits there are no copies: routes answer themselves.
const published = process.env.NODE_ENV === 'production' ? publishedRules() : { rewrites: [], headers: [] }
const today = new Date().toISOString().slice(0, 10)

/** @type {import('next').NextConfig} */
const config = {
  // The day from which "not re-checked since" is reckoned. The clock is read here and nowhere else.
  env: { AS_OF: process.env.AS_OF ?? today, SITE_URL: process.env.SITE_URL ?? '', SECURITY_CONTACT: process.env.SECURITY_CONTACT ?? '' },
  adapterPath: fileURLToPath(new URL('./scripts/adapter/index.mjs', import.meta.url)),
  experimental: { inlineCss: true },
  poweredByHeader: false,
  agentRules: false,
  typedRoutes: false,
  // `npm run check` runs the type checker; running it twice would only be slower.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    rules: { '*.md': { type: 'text' }, '*.yml': { type: 'text' } },
    resolveAlias: {
      'next/dist/compiled/process': { browser: './scripts/lib/process-in-browser.cjs' },
      // As the two folders of Next's client that need it write it.
      '../../../lib/constants': { browser: './scripts/lib/next-constants-in-browser.cjs' },
      '../../../../lib/constants': { browser: './scripts/lib/next-constants-in-browser.cjs' },
    },
  },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'no-referrer' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()' },
        { key: 'X-Frame-Options', value: 'DENY' },
      ],
    },
    {
      source: '/speculation-rules.json',
      headers: [{ key: 'Content-Type', value: 'application/speculationrules+json' }],
    },
    ...published.headers,
  ],
  redirects: async () => moved,
  rewrites: async () => ({
    beforeFiles: [
      ...withdrawn,
      ...published.rewrites,
      { source: '/articles/:slug([a-z0-9-]+).md', destination: '/articles/:slug/article.md' },
      {
        source: '/articles/:slug([a-z0-9-]+)',
        has: [{ type: 'header', key: 'accept', value: '(.*)text/markdown(.*)' }],
        destination: '/articles/:slug/article.md',
      },
    ],
  }),
}

export default config
