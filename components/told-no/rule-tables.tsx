import type { EventStage } from '@/lib/content/schemas/deadlines'
import type { CitedRule } from '@/lib/content/told-no'
import { fill } from '@/lib/words/fill'
import { Cites } from './cites'
import type { DeadlineModel } from './deadline-model'

/** Every rule, by what happened: the whole page for a reader without script. */
export function RuleTables({ model }: { model: DeadlineModel }) {
  const { data, words } = model
  return (
    <section className="flow" aria-labelledby="rules">
      <h2 id="rules">{words.rulesTitle}</h2>
      <p>{words.rulesLine}</p>
      {(Object.keys(words.stages) as EventStage[]).map((stage) => (
        <section key={stage} className="flow" aria-labelledby={`stage-${stage}`}>
          <h3 id={`stage-${stage}`}>{words.stages[stage]}</h3>
          <div>
            {data.events
              .filter((event) => event.stage === stage)
              .map((event) => (
                <details key={event.id} className="fold">
                  <summary>
                    <span className="fold-title">{event.label}</span>
                  </summary>
                  {/* Inside, since a link to a part of a closed fold opens it. */}
                  <p id={event.id}>{event.help}</p>
                  <div className="table">
                    <table>
                      <thead>
                        <tr>
                          <th scope="col">{words.what}</th>
                          <th scope="col">{words.columnPlans}</th>
                          <th scope="col">{words.columnTime}</th>
                          <th scope="col">{words.columnCount}</th>
                        </tr>
                      </thead>
                      <tbody>
                        {data.rules
                          .filter((rule) => rule.event === event.id)
                          .map((rule) => (
                            <RuleRow key={rule.id} rule={rule} model={model} />
                          ))}
                      </tbody>
                    </table>
                  </div>
                </details>
              ))}
          </div>
        </section>
      ))}
    </section>
  )
}

function RuleRow({ rule, model }: { rule: CitedRule; model: DeadlineModel }) {
  const { data, words, states, sourceLabel } = model
  const plans =
    rule.plans.length === data.plans.length
      ? words.allPlans
      : data.plans
          .filter(({ id }) => rule.plans.includes(id))
          .map(({ short }) => short)
          .join('; ')
  const where =
    rule.states === null
      ? ''
      : ` (${fill(words.onlyIn, { states: rule.states.map((abbr) => states.find((state) => state.abbr === abbr)?.name ?? abbr).join(', ') })})`
  return (
    <tr>
      <th scope="row">
        {words.whoWords[rule.who]}: {rule.action}
      </th>
      <td data-label={words.columnPlans}>
        {plans}
        {where}
      </td>
      <td data-label={words.columnTime}>
        {rule.says}
        <Cites numbers={rule.cites} label={sourceLabel} />
      </td>
      <td data-label={words.columnCount}>
        {rule.how} {rule.note} {rule.citation}
      </td>
    </tr>
  )
}
