/** What a page may weigh, and that it holds script only where an island needs it. One line for each thing it exceeds. */
export function overBudget({ path, html, bytes, limit }: { path: string; html: string; bytes: number; limit: number | null }): string[] {
  const faults: string[] = []
  if (limit !== null && bytes > limit) faults.push(`${path}: ${bytes} bytes, the limit is ${limit}`)
  if (html.includes('data-island=')) return faults
  const scripts = [...html.matchAll(/<script(?![^>]*application\/ld\+json)[^>]*>/g)]
  if (scripts.length > 0) faults.push(`${path}: ${scripts.length} scripts on a page without an island`)
  const requests = [...html.matchAll(/<(?:img|iframe|source|video|audio)\b|<link[^>]*rel="(?:stylesheet|preload|modulepreload)"/g)]
  if (requests.length > 0) faults.push(`${path}: ${requests.length} further requests for its first view`)
  return faults
}
