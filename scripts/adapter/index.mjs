import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copies, isPublishedFile, publishedFiles } from './published.mjs'
import { finishPage } from './finish-page.mjs'

/**
 * Runs when the build is complete. `next start` serves each prerendered `.html` file, and the headers in the `.meta`
 * file beside it, as they then stand. So this is where pages without an island lose the scripts that they would never
 * use, and where every page gets a policy that names exactly what it holds.
 *
 * @type {import('next').NextAdapter}
 */
const adapter = {
  name: 'script-free-pages',
  onBuildComplete({ outputs, distDir }) {
    const files = outputs.prerenders
      .map((output) => ({ route: output.pathname, file: output.fallback?.filePath }))
      .filter(({ file }) => file?.endsWith('.html'))
    const islands = files.filter(({ route, file }) => {
      const metaFile = file.replace(/\.html$/, '.meta')
      const meta = readFileSync(metaFile, 'utf8')
      const expectsIsland = importsIsland(distDir, meta, route)
      const page = finishPage({ route, html: readFileSync(file, 'utf8'), meta, expectsIsland })
      writeFileSync(file, page.html)
      writeFileSync(metaFile, page.meta)
      return expectsIsland
    })
    const copied = copyPublishedFiles(outputs, distDir)
    console.log(
      `  ${files.length} pages finished, ${islands.length} of them with an island; the others hold no script. ${copied} files are served with an ETag.`,
    )
  },
}

/** Copies what routes made to where Next serves files as files; see published.mjs. Returns how many there were. */
function copyPublishedFiles({ prerenders, staticFiles }, distDir) {
  const made = new Map([
    ...prerenders.map(({ pathname, fallback }) => [pathname, fallback?.filePath]),
    // Next counts its sitemap and manifest here.
    ...staticFiles.map(({ pathname, filePath }) => [pathname, filePath]),
  ])
  const missing = publishedFiles.filter(({ source }) => !source.includes(':') && !made.get(source))
  if (missing.length > 0)
    throw new Error(`No route made ${missing.map(({ source }) => source).join(', ')}. See scripts/adapter/published.mjs.`)
  const published = [...made].filter(([pathname, file]) => file && isPublishedFile(pathname))
  for (const [pathname, file] of published) {
    const copy = join(distDir, copies.folder, pathname)
    mkdirSync(dirname(copy), { recursive: true })
    copyFileSync(file, copy)
  }
  return published.length
}

/** Whether the modules of a page's route include an island, as Next's manifest of client modules says. */
function importsIsland(distDir, meta, route) {
  const source = JSON.parse(meta).routeCache?.owner?.sourceRoute
  if (typeof source !== 'string') {
    throw new Error(`Next's .meta file of ${route} does not name its route. Its format has changed: see scripts/adapter/index.mjs.`)
  }
  const manifest = join(distDir, 'server', 'app', `${source}_client-reference-manifest.js`)
  if (!existsSync(manifest))
    throw new Error(`Next's list of client modules of ${route} is not at ${manifest}. See scripts/adapter/index.mjs.`)
  return /-island\.tsx"/.test(readFileSync(manifest, 'utf8'))
}

export default adapter
