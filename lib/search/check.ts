import type { SearchData } from '@/lib/content/schemas/search'

interface Fault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/**
 * What the schema of content/data/search.yml cannot know: that sections are there, and that a row says something.
 * @param anchors the headings of every page that has some; `routes` all pages
 */
export function checkSearchData(
  { keywords, misspellings }: SearchData,
  routes: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): Fault[] {
  const faults: Fault[] = []
  keywords.forEach(({ path }, index) => {
    const [page = '', fragment] = path.split('#')
    const at = ['keywords', index, 'path']
    if (!routes.has(page)) faults.push({ path: at, message: `There is no page ${page}. Correct the row, or remove it.` })
    else if (fragment !== undefined && !anchors.get(page)?.has(fragment))
      faults.push({ path: at, message: `The page ${page} has no heading #${fragment}. Correct the row, or remove it.` })
  })
  for (const [slip, meant] of Object.entries(misspellings)) {
    if (Object.hasOwn(misspellings, meant))
      faults.push({ path: ['misspellings', slip], message: `"${meant}" is listed as a slip itself. Write what was meant.` })
  }
  return faults
}
