import { readContentFolder, type RawFile } from '@/lib/content/files'
import { loadSite } from '@/lib/content/load'
import { ContentError, type Problem } from '@/lib/content/problems'
import type { Site } from '@/lib/content/site'

/** A file of the content folder that stands in memory only. */
export function rawFile(path: string, content: string | Uint8Array): RawFile {
  return { path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
}

let files: RawFile[] | undefined

/** The content as it is published. */
export function publishedFiles(): RawFile[] {
  files ??= readContentFolder(process.cwd())
  return files
}

/** The published content with some files added or replaced. */
export function withFiles(...changed: RawFile[]): RawFile[] {
  const paths = new Set(changed.map(({ path }) => path))
  return [...publishedFiles().filter(({ path }) => !paths.has(path)), ...changed]
}

/** Every fault that loading reports; none when it loads. */
export function problemsOf(content: readonly RawFile[]): readonly Problem[] {
  try {
    loadSite(content, '2026-11-24')
    return []
  } catch (error) {
    if (error instanceof ContentError) return error.problems
    throw error
  }
}

const sites = new Map<string, Site>()

/** The published site as it is built on a day. */
export function publishedSite(asOf = '2026-11-24'): Site {
  const site = sites.get(asOf) ?? loadSite(publishedFiles(), asOf)
  sites.set(asOf, site)
  return site
}
