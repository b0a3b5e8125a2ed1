import '@/app/styles/insurers.css'
import { ListingPage } from '@/components/ui/listing-page'
import { insurersPath, payerStatesPath } from '@/lib/content/routes'
import type { StateCode } from '@/lib/content/schemas/payer'
import type { Site } from '@/lib/content/site'
import { cardsEverywhere, cardsOnlyIn, statesWithCards } from '@/lib/payers/states'
import { CardList } from './card-list'
import { StanceShapes } from './stance-chip'

/** Which cards apply in each state: those of the state, then those that apply in all. */
export function StatesView({ site }: { site: Pick<Site, 'payers' | 'words' | 'insurers'> }) {
  const { payers, words, insurers } = site
  const { states, stateNames } = insurers
  const named = statesWithCards(payers)
  const names = (codes: readonly StateCode[]) => [...codes].sort((a, b) => stateNames[a].localeCompare(stateNames[b], 'en'))
  return (
    <ListingPage
      title={states.title}
      answer={states.answer}
      path={payerStatesPath}
      words={words}
      above={[{ href: insurersPath, label: words.labels.insurersTitle }]}
    >
      <StanceShapes />
      <nav aria-labelledby="jump">
        <h2 id="jump">{states.jump}</h2>
        <ul className="state-list">
          {names(named.with).map((code) => (
            <li key={code}>
              <a href={`#${code.toLowerCase()}`}>{stateNames[code]}</a>
            </li>
          ))}
          <li>
            <a href="#everywhere">{states.everywhere}</a>
          </li>
        </ul>
        {named.without.length > 0 ? (
          <p className="note block">
            {states.none}{' '}
            {names(named.without)
              .map((code) => stateNames[code])
              .join(', ')}
            . {states.lead}
          </p>
        ) : null}
      </nav>
      {names(named.with).map((code) => (
        <section key={code} aria-labelledby={code.toLowerCase()}>
          <h2 id={code.toLowerCase()}>{stateNames[code]}</h2>
          <CardList payers={cardsOnlyIn(payers, code)} site={site} />
        </section>
      ))}
      <section aria-labelledby="everywhere">
        <h2 id="everywhere">{states.everywhere}</h2>
        <p>{states.everywhereLine}</p>
        <CardList payers={cardsEverywhere(payers)} site={site} />
      </section>
      <p>
        <a className="next" href="/articles/find-your-plans-policy">
          {states.next}
        </a>
      </p>
    </ListingPage>
  )
}
