import { Html } from '@/components/ui/html'
import type { Crumb } from '@/components/ui/page-top'
import type { RenderedPhrase } from '@/lib/content/told-no'
import type { Site } from '@/lib/content/site'
import { CheckedPage } from './checked-page'
import { CrisisBlock } from './crisis-block'
import { BenefitsDrawing, LetterDrawing } from './letter-drawing'
import { EventLinks, LetterLinks } from './links'

interface Props {
  site: Pick<Site, 'toldNo' | 'words' | 'articles'>
  crumbs: readonly Crumb[]
  jsonLd: object
  citation: string
}

/** What the letter says, where, and what answers it. */
export function DeniedView({ site, crumbs, jsonLd, citation }: Props) {
  const { denied: page, words, pastDecisions } = site.toldNo
  const own = words.denied
  return (
    <CheckedPage page={page} crumbs={crumbs} jsonLd={jsonLd} citation={citation} site={site} className="denied-page">
      <section className="block steps" aria-labelledby="next">
        <h2 id="next">{own.nextTitle}</h2>
        <ol>
          {own.nextSteps.map((step) => (
            <li key={step.words}>
              {step.words} {step.href ? <a href={step.href}>{step.link}</a> : null}
            </li>
          ))}
        </ol>
      </section>
      <section className="flow" aria-labelledby="where">
        <h2 id="where">{own.whereTitle}</h2>
        <p>{own.whereLine}</p>
        <LetterDrawing words={own} />
        <BenefitsDrawing words={own} />
      </section>
      <section className="flow" aria-labelledby="phrases">
        <h2 id="phrases">{own.phrasesTitle}</h2>
        <p>{own.phrasesLine}</p>
        <div>
          {page.phrases.map((phrase) => (
            <Phrase key={phrase.id} phrase={phrase} toldNo={site.toldNo} />
          ))}
        </div>
      </section>
      <p>
        <a className="next" href={pastDecisions.path}>
          {own.oddsNext}: {pastDecisions.title}
        </a>
      </p>
      <CrisisBlock title={words.shared.crisisTitle} words={site.words.crisis} />
    </CheckedPage>
  )
}

function Phrase({ phrase, toldNo }: { phrase: RenderedPhrase; toldNo: Site['toldNo'] }) {
  const own = toldNo.words.denied
  return (
    <details className="fold">
      <summary>
        <span className="fold-title">{phrase.title}</span>{' '}
        <span className={`ground ground-${phrase.ground}`}>{own.grounds[phrase.ground]}</span>
      </summary>
      {/* Inside, since a link to a part of a closed fold opens it. */}
      <div className="flow" id={phrase.id}>
        <p className="wording">
          {own.wording}: {phrase.wording.join(', ')}
        </p>
        <h3>{own.means}</h3>
        <Html as="p" html={phrase.html.means} />
        <h3>{own.answers}</h3>
        <Html as="p" html={phrase.html.answers} />
        <h3>{own.collect}</h3>
        <ul>
          {phrase.collect.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <h3>
          {own.ground}: {own.grounds[phrase.ground]}
        </h3>
        <Html as="p" html={phrase.html.why} />
        <h3>{own.honest}</h3>
        <Html as="p" html={phrase.html.honest} />
        <LetterLinks slugs={phrase.letters} letters={toldNo.letters} label={toldNo.words.shared.toLetter} />
        <EventLinks ids={phrase.events} events={toldNo.deadlines.data.events} label={toldNo.words.shared.toDeadline} />
      </div>
    </details>
  )
}
