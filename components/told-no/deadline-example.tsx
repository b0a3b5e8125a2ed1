import { answerFor } from '@/lib/deadlines/compute'
import type { DeadlineModel } from './deadline-model'
import { DeadlineTable } from './deadline-table'
import { Timeline } from './timeline'

const steps = [
  { event: 'denied-before-care', date: '2026-11-24' },
  { event: 'final-denial', date: '2027-03-02' },
] as const

/** A worked example, for a reader without script and for one who wants to see what comes out. */
export function DeadlineExample({ model }: { model: DeadlineModel }) {
  const { data, words } = model
  return (
    <section className="flow print-not" aria-labelledby="example">
      <h2 id="example">{words.exampleTitle}</h2>
      <p>{words.exampleLine}</p>
      {steps.map(({ event, date }) => {
        const answer = answerFor(data.rules, { plan: 'employer-self-funded', state: null, event, date, other: null })
        return (
          <div key={event} className="flow">
            <Timeline answer={answer} date={date} words={words} id={`example-${event}`} />
            <DeadlineTable
              answer={answer}
              model={{ ...model, amounts: data.amounts, reasons: data.reasons }}
              today={null}
              caption={data.events.find(({ id }) => id === event)?.label ?? ''}
            />
          </div>
        )
      })}
    </section>
  )
}
