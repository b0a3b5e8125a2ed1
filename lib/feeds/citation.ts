import type { InterfaceWords } from '@/lib/content/site'
import { formatDay } from '@/lib/dates/format'

/** A page as others may cite it: who, what, when it changed and was checked, and where. */
export function citationOf(
  page: { title: string; updated: string; checked: string; path: string },
  { site, cite }: InterfaceWords,
  origin: string,
): string {
  const days = `${cite.updated} ${formatDay(page.updated)}; ${cite.checked} ${formatDay(page.checked)}.`
  return `${site.byline}. “${page.title.replace(/[.]$/, '')}${/[?!]$/.test(page.title) ? '' : '.'}” ${site.name}. ${days} ${origin}${page.path}`
}
