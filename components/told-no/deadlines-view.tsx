import type { Crumb } from '@/components/ui/page-top'
import type { Site } from '@/lib/content/site'
import { answerFor } from '@/lib/deadlines/compute'
import { CheckedPage } from './checked-page'
import { CrisisBlock } from './crisis-block'
import type { DeadlineModel } from './deadline-model'
import { DeadlineTable } from './deadline-table'
import { DeadlinesIsland } from './deadlines-island'
import { RuleTables } from './rule-tables'
import { Timeline } from './timeline'

interface Props {
  site: Pick<Site, 'toldNo' | 'words' | 'articles'>
  crumbs: readonly Crumb[]
  jsonLd: object
}

/** The worked example, for a reader without script and for one who wants to see what comes out. */
const exampleSteps = [
  { event: 'denied-before-care', date: '2026-11-24' },
  { event: 'final-denial', date: '2027-03-02' },
] as const

/** The form, an example, and every rule as a table. */
export function DeadlinesView({ site, crumbs, jsonLd }: Props) {
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
  const tableModel = { ...model, amounts: page.data.amounts, reasons: page.data.reasons }
  return (
    <CheckedPage page={page} crumbs={crumbs} jsonLd={jsonLd} site={site} className="deadlines-page">
      <DeadlinesIsland model={model} />
      <section className="flow print-not" aria-labelledby="example">
        <h2 id="example">{words.deadlines.exampleTitle}</h2>
        <p>{words.deadlines.exampleLine}</p>
        {exampleSteps.map(({ event, date }) => {
          const answer = answerFor(page.data.rules, { plan: 'employer-self-funded', state: null, event, date, other: null })
          return (
            <div key={event} className="flow">
              <Timeline answer={answer} date={date} words={words.deadlines} id={`example-${event}`} />
              <DeadlineTable
                answer={answer}
                model={tableModel}
                today={null}
                caption={page.data.events.find(({ id }) => id === event)?.label ?? ''}
              />
            </div>
          )
        })}
      </section>
      <RuleTables model={model} />
      <CrisisBlock title={words.shared.crisisTitle} words={site.words.crisis} />
    </CheckedPage>
  )
}
