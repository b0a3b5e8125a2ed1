import { Html } from '@/components/ui/html'
import type { Crumb } from '@/components/ui/page-top'
import type { Site } from '@/lib/content/site'
import { CheckedPage } from './checked-page'
import { CrisisBlock } from './crisis-block'
import { EventLinks, LetterLinks } from './links'

interface Props {
  site: Pick<Site, 'toldNo' | 'words' | 'articles'>
  crumbs: readonly Crumb[]
  jsonLd: object
  citation: string
}

/** Whom to call in what order when treatment is about to stop. */
export function GapsView({ site, crumbs, jsonLd, citation }: Props) {
  const { gaps: page, words, letters, deadlines } = site.toldNo
  const { shared, gaps: own } = words
  return (
    <CheckedPage page={page} crumbs={crumbs} jsonLd={jsonLd} citation={citation} site={site} className="gaps-page">
      <CrisisBlock title={shared.crisisTitle} words={site.words.crisis} />
      <section className="block note" aria-labelledby="first">
        <h2 id="first">{page.first.title}</h2>
        <ul>
          {page.first.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <nav aria-labelledby="situations">
        <h2 id="situations">{own.contents}</h2>
        <ul className="plain">
          {page.situations.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {page.situations.map((situation) => (
        <section key={situation.id} id={situation.id} className="flow" aria-labelledby={`${situation.id}-title`}>
          <h2 id={`${situation.id}-title`}>{situation.title}</h2>
          <Html as="p" html={situation.lineHtml} />
          <div className="block steps">
            <p className="block-title">{own.callFirst}</p>
            <ol>
              {situation.steps.map((step) => (
                <li key={step.who} className="flow">
                  <strong>{step.who}</strong>
                  <Html as="p" html={step.doesHtml} />
                  {step.say ? (
                    <div className="block say">
                      <p className="block-title">{own.say}</p>
                      <p>“{step.say}”</p>
                    </div>
                  ) : null}
                  {step.letter ? <LetterLinks slugs={[step.letter]} letters={letters} label={shared.toLetter} /> : null}
                  {step.event ? <EventLinks ids={[step.event]} events={deadlines.data.events} label={shared.toDeadline} /> : null}
                </li>
              ))}
            </ol>
          </div>
        </section>
      ))}
    </CheckedPage>
  )
}
