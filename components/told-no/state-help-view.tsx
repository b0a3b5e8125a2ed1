import type { Crumb } from '@/components/ui/page-top'
import type { StateEntry } from '@/lib/content/schemas/told-no'
import type { Site } from '@/lib/content/site'
import { CheckedPage } from './checked-page'
import { Cites } from './cites'

interface Props {
  site: Pick<Site, 'toldNo' | 'words' | 'articles'>
  crumbs: readonly Crumb[]
  jsonLd: object
  citation: string
}

/** Who helps where: the national numbers, then each state. */
export function StateHelpView({ site, crumbs, jsonLd, citation }: Props) {
  const { stateHelp: page, words } = site.toldNo
  const own = words.stateHelp
  const cites = (sources: readonly string[]) => (
    <Cites numbers={[...new Set(sources.map((id) => page.cite[id]!))].toSorted((a, b) => a - b)} label={words.shared.sourcesPrefix} />
  )
  return (
    <CheckedPage page={page} crumbs={crumbs} jsonLd={jsonLd} citation={citation} site={site} className="state-page">
      <section className="flow" aria-labelledby="national">
        <h2 id="national">{own.nationalTitle}</h2>
        <p>
          {own.scope}
          {cites(own.scopeSources)}
        </p>
        <ul className="plain">
          {page.data.national.map((entry) => (
            <li key={entry.id}>
              {entry.url ? (
                <a href={entry.url} rel="noreferrer">
                  {entry.name}
                </a>
              ) : (
                <strong>{entry.name}</strong>
              )}
              {entry.phone ? (
                <>
                  : <Phone number={entry.phone} />
                </>
              ) : null}
              <p>
                {entry.use}
                {cites(entry.sources)}
              </p>
            </li>
          ))}
        </ul>
        <p>
          <strong>{own.medicaid}:</strong> {own.noMedicaid}
        </p>
      </section>
      <nav aria-labelledby="states">
        <h2 id="states">{own.jump}</h2>
        <ul className="columns">
          {page.data.states.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {page.data.states.map((state) => (
        <StateCard key={state.id} state={state} words={own} cites={cites} />
      ))}
    </CheckedPage>
  )
}

function Phone({ number }: { number: string }) {
  return <a href={`tel:+${number.startsWith('1-') ? '' : '1'}${number.replaceAll('-', '')}`}>{number}</a>
}

interface CardProps {
  state: StateEntry
  words: Site['toldNo']['words']['stateHelp']
  cites: (sources: readonly string[]) => React.ReactNode
}

function StateCard({ state, words, cites }: CardProps) {
  const { department, website, phones, mail, program, externalReview } = state
  return (
    <section className="state" id={state.id} aria-labelledby={`${state.id}-name`}>
      <h3 id={`${state.id}-name`}>{state.name}</h3>
      <dl>
        <div>
          <dt>{words.department}</dt>
          <dd>
            {department || website ? (
              <>
                {website ? (
                  <a href={website.url} rel="noreferrer">
                    {department?.name ?? website.url}
                  </a>
                ) : (
                  department?.name
                )}
                {cites([...(department?.sources ?? []), ...(website?.sources ?? [])])}
              </>
            ) : (
              words.noDepartment
            )}
          </dd>
        </div>
        <div>
          <dt>{words.phone}</dt>
          <dd>
            {phones.length === 0
              ? words.noPhone
              : phones.map(({ label, number, sources }) => (
                  <span key={number} className="line">
                    {label}: <Phone number={number} />
                    {cites(sources)}
                  </span>
                ))}
          </dd>
        </div>
        {mail ? (
          <div>
            <dt>{words.mail}</dt>
            <dd>
              {mail.address}
              {cites(mail.sources)} {mail.note}
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{words.program}</dt>
          <dd>
            {program ? (
              <>
                {program.name}
                {program.phone ? (
                  <>
                    , <Phone number={program.phone} />
                  </>
                ) : null}
                . {program.does}
                {cites(program.sources)}
              </>
            ) : (
              words.noProgram
            )}
          </dd>
        </div>
        <div>
          <dt>{words.review}</dt>
          <dd>
            {externalReview ? (
              <>
                {externalReview.says} {externalReview.deadline ? `${words.deadline}: ${externalReview.deadline}` : null}
                {cites(externalReview.sources)}
              </>
            ) : (
              words.noReview
            )}
          </dd>
        </div>
      </dl>
      <p className="small">
        <a href="#states">{words.toTop}</a>
      </p>
    </section>
  )
}
