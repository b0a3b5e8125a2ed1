/**
 * Files that other programs fetch again and again. A route of Next answers without an ETag and never with 304, so the
 * build copies what these routes made to where Next serves files as files, and their addresses lead there.
 */
export const publishedFiles = [
  { source: '/feed.xml', type: 'application/atom+xml; charset=utf-8' },
  { source: '/feed.json', type: 'application/feed+json; charset=utf-8' },
  { source: '/sitemap.xml', type: 'application/xml; charset=utf-8' },
  { source: '/opensearch.xml', type: 'application/opensearchdescription+xml; charset=utf-8' },
  { source: '/manifest.webmanifest', type: 'application/manifest+json; charset=utf-8' },
  { source: '/llms.txt', type: 'text/plain; charset=utf-8' },
  { source: '/search-index.js', type: 'text/javascript; charset=utf-8' },
  { source: '/data/:name([a-z-]+).csv', type: 'text/csv; charset=utf-8' },
  { source: '/data/:name([a-z-]+).json', type: 'application/json; charset=utf-8' },
  { source: '/data/:name([a-z-]+).schema.json', type: 'application/schema+json; charset=utf-8' },
]

/** Where the copies lie below `.next`, and the address they are served at. */
export const copies = { folder: 'static/files', path: '/_next/static/files' }

/** Whether what a route made is copied. Pages have their own ETag; pictures and Markdown are fetched once. */
export function isPublishedFile(pathname) {
  return publishedFiles.some(({ source }) => source === pathname) || /^\/data\/[a-z-]+\.(csv|json|schema\.json)$/.test(pathname)
}

/** Rewrites and headers for the server's configuration. */
export function publishedRules() {
  return {
    rewrites: publishedFiles.map(({ source }) => ({ source, destination: copies.path + source.replace(/\([^)]*\)/, '') })),
    headers: publishedFiles.map(({ source, type }) => ({
      source,
      headers: [
        { key: 'Content-Type', value: type },
        { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' },
      ],
    })),
  }
}
