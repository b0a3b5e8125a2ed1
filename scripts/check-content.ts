import { readContentFolder } from '@/lib/content/files'
import { loadSite } from '@/lib/content/load'
import { ContentError, formatReport } from '@/lib/content/problems'
import { contentReport } from '@/lib/content/report'
import { searchPreview } from '@/lib/seo/preview'

/**
 * `npm run check:content [-- --as-of 2027-02-01] [--preview]`: every fault with its place, then what an editor should look
 * at next. `--preview` adds how each page looks in a list of search results.
 */
const flag = process.argv.indexOf('--as-of')
const asOf = flag > 0 ? process.argv[flag + 1] : new Date().toISOString().slice(0, 10)

try {
  if (!asOf || !/^\d{4}-\d\d-\d\d$/.test(asOf)) throw new Error('Write the day as --as-of 2027-02-01.')
  const site = loadSite(readContentFolder(process.cwd()), asOf)
  console.log(contentReport(site))
  if (process.argv.includes('--preview')) console.log(`\n${searchPreview(site)}`)
} catch (error) {
  if (error instanceof ContentError) console.error(formatReport(error.problems))
  else console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
