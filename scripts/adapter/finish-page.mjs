import { createHash } from 'node:crypto'
import { defaultTreeAdapter, parse, serialize } from 'parse5'
import { pruneStyles } from './prune-styles.mjs'

/**
 * What happens to one prerendered page: its scripts, and the styles it does not use, are taken out unless an island
 * needs them, and its headers are set.
 *
 * @param {{ route: string, html: string, meta: string, expectsIsland: boolean }} page
 *   `meta` is Next's own JSON beside the page; `expectsIsland` says whether the route's modules hold an island
 * @returns {{ html: string, meta: string }}
 * @throws when a page that needs script would lose it, or when Next's files look different from what is known
 */
export function finishPage({ route, html, meta, expectsIsland }) {
  const document = parse(html)
  const hasIsland = find(document, (node) => attribute(node, 'data-island') !== undefined).length > 0
  if (hasIsland !== expectsIsland) {
    throw new Error(
      hasIsland
        ? `The page ${route} holds an element with data-island, but its route imports no *-island.tsx. Name the file of the component so.`
        : `The page ${route} imports a *-island.tsx, but holds no element with data-island. Put the attribute on the island's outermost element, or its scripts would be taken away.`,
    )
  }
  if (!hasIsland) {
    removeScripts(document)
    removeUnusedStyles(document)
  }
  return {
    html: hasIsland ? html : serialize(document),
    meta: withHeaders(route, meta, {
      'content-security-policy': policyOf(document, hasIsland),
      ...(hasIsland ? {} : { 'speculation-rules': '"/speculation-rules.json"' }),
      // Asked for Markdown, the same address answers with it, so caches must keep the two apart.
      ...(hasMarkdown(document) ? { vary: 'Accept' } : {}),
    }),
  }
}

/**
 * The policy of a page. A page with an island may run its own scripts and connect to nothing;
 * a page without one may run nothing at all. Inline styles and scripts are named by their hashes.
 */
export function policyOf(document, hasIsland) {
  const styles = find(document, (node) => node.tagName === 'style').map(hashOf)
  const scripts = find(document, isInlineScript).map(hashOf)
  const own = ["'self'", ...new Set(scripts)].join(' ')
  return [
    "default-src 'none'",
    `script-src ${hasIsland ? own : "'none'"}`,
    `style-src ${styles.length > 0 ? [...new Set(styles)].join(' ') : "'none'"}`,
    "img-src 'self'",
    "manifest-src 'self'",
    "connect-src 'none'",
    `form-action ${hasIsland ? "'none'" : "'self'"}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function hasMarkdown(document) {
  return find(document, (node) => node.tagName === 'link' && attribute(node, 'type') === 'text/markdown').length > 0
}

function isInlineScript(node) {
  return node.tagName === 'script' && attribute(node, 'src') === undefined && attribute(node, 'type') !== 'application/ld+json'
}

function removeScripts(document) {
  const unwanted = find(
    document,
    (node) =>
      node.nodeName === '#comment' ||
      (node.tagName === 'script' && attribute(node, 'type') !== 'application/ld+json') ||
      (node.tagName === 'link' && attribute(node, 'as') === 'script'),
  )
  for (const node of unwanted) defaultTreeAdapter.detachNode(node)
}

function removeUnusedStyles(document) {
  const page = { classes: new Set(), ids: new Set(), tags: new Set() }
  for (const node of find(document, ({ tagName }) => tagName !== undefined)) {
    page.tags.add(node.tagName)
    for (const name of attribute(node, 'class')?.split(/\s+/) ?? []) page.classes.add(name)
    if (attribute(node, 'id')) page.ids.add(attribute(node, 'id'))
  }
  for (const style of find(document, (node) => node.tagName === 'style')) {
    for (const text of style.childNodes) text.value = pruneStyles(text.value, page)
    // By these React would know the sheet again; there is no React on this page.
    style.attrs = style.attrs.filter(({ name }) => name !== 'data-precedence' && name !== 'data-href')
  }
}

function withHeaders(route, meta, headers) {
  const parsed = JSON.parse(meta)
  if (typeof parsed !== 'object' || parsed === null || typeof parsed.headers !== 'object') {
    throw new Error(`Next's .meta file of ${route} has no "headers". Its format has changed: see scripts/adapter/finish-page.mjs.`)
  }
  return JSON.stringify({ ...parsed, headers: { ...parsed.headers, ...headers } })
}

function hashOf(node) {
  const text = node.childNodes.map((child) => child.value ?? '').join('')
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function attribute(node, name) {
  return node.attrs?.find((attr) => attr.name === name)?.value
}

function find(node, test, found = []) {
  if (test(node)) found.push(node)
  for (const child of node.childNodes ?? []) find(child, test, found)
  return found
}
