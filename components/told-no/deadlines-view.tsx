import type { Crumb } from '@/components/ui/page-top'
import type { Site } from '@/lib/content/site'
import { CheckedPage } from './checked-page'
import { CrisisBlock } from './crisis-block'
import type { DeadlineModel } from './deadline-model'
import { DeadlinesIsland } from './deadlines-island'

interface Props {
  site: Pick<Site, 'toldNo' | 'words' | 'articles'>
  crumbs: readonly Crumb[]
  jsonLd: object
  citation: string
}

/** The page around the tool: the form, an example and every rule stand in the island, which needs their data anyway. */
export function DeadlinesView({ site, crumbs, jsonLd, citation }: Props) {
  const { deadlines: page, words, letters, stateHelp } = site.toldNo
  const model: DeadlineModel = {
    data: page.data,
    words: words.deadlines,
    shared: words.shared,
    states: stateHelp.data.states.map(({ abbr, name }) => ({ abbr, name })),
    letterTitles: Object.fromEntries(letters.map(({ slug, title }) => [slug, title])),
    letterLabel: words.shared.toLetter,
    sourceLabel: words.shared.sourcesPrefix,
  }
  return (
    <CheckedPage page={page} crumbs={crumbs} jsonLd={jsonLd} citation={citation} site={site} className="deadlines-page">
      <DeadlinesIsland model={model} />
      <CrisisBlock title={words.shared.crisisTitle} words={site.words.crisis} />
    </CheckedPage>
  )
}
