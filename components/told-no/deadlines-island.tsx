'use client'

import { useEffect, useState } from 'react'
import { copyText } from '@/lib/browser/clipboard'
import { downloadText } from '@/lib/browser/files'
import { printPage } from '@/lib/browser/print'
import { deviceStore } from '@/lib/browser/storage'
import { todayOnDevice } from '@/lib/browser/today'
import { answerFor } from '@/lib/deadlines/compute'
import { calendarDays } from '@/lib/deadlines/describe'
import { fill } from '@/lib/words/fill'
import { isDay } from '@/lib/dates/days'
import { writeCalendar } from '@/lib/deadlines/ics'
import { takeSituation } from '@/lib/deadlines/exchange'
import { deadlinesFormat, noEntries, type DeadlineEntries } from '@/lib/deadlines/saved'
import { lettersFormat, type LetterEntries } from '@/lib/letters/saved'
import { checklistFormat } from '@/lib/checklist/saved'
import type { ChecklistState } from '@/lib/checklist/types'
import type { DeadlineModel } from './deadline-model'
import { DeadlineExample } from './deadline-example'
import { answerAsText, DeadlineTable } from './deadline-table'
import { Cites } from './cites'
import { Remember } from './remember'
import { RuleTables } from './rule-tables'
import { Timeline } from './timeline'
import { useSaved } from './use-saved'

/** The form that turns a plan, an event and a date into the days that count. */
export function DeadlinesIsland({ model }: { model: DeadlineModel }) {
  const { data, words, shared } = model
  const { value: entries, change, isKept, setRemembering, isLive, note } = useSaved(deadlinesFormat, noEntries)
  const [elsewhere, setElsewhere] = useState<{ letters: LetterEntries | null; checklist: ChecklistState | null }>({
    letters: null,
    checklist: null,
  })
  const [copied, setCopied] = useState<'' | 'yes' | 'no'>('')
  // A link from another page names the event in its fragment, which never leaves the browser.
  useEffect(() => {
    const fromLink = () => {
      const named = window.location.hash.slice(1)
      if (data.events.some(({ id }) => id === named)) change((entries) => ({ ...entries, event: named }))
    }
    fromLink()
    const letters = deviceStore(lettersFormat).load()
    const checklist = deviceStore(checklistFormat).load()
    setElsewhere({
      letters: letters.kind === 'value' ? letters.value : null,
      checklist: checklist.kind === 'value' ? checklist.value : null,
    })
    window.addEventListener('hashchange', fromLink)
    return () => window.removeEventListener('hashchange', fromLink)
  }, [data.events, change])

  const known = takeSituation(entries, elsewhere.letters, elsewhere.checklist)
  const plan = data.plans.find(({ id }) => id === entries.plan)
  const events = data.events.filter(({ id }) => !plan || data.rules.some((rule) => rule.event === id && rule.plans.includes(plan.id)))
  const event = events.find(({ id }) => id === entries.event)
  const hasStateRules = plan !== undefined && data.rules.some((rule) => rule.states !== null && rule.plans.includes(plan.id))
  const state = hasStateRules && entries.state !== '' ? entries.state : null
  const dateIsBad = entries.date !== '' && !isDay(entries.date)
  const otherIsEarly = event?.other && !event.other.mayBeEarlier && isDay(entries.other) && entries.other < entries.date
  const other = event?.other && isDay(entries.other) && !otherIsEarly ? entries.other : null

  const answer =
    plan && event && isDay(entries.date)
      ? answerFor(data.rules, { plan: plan.id, state, event: event.id, date: entries.date, other })
      : null
  const isEmpty = answer !== null && [...answer.dated, ...answer.inWords, ...answer.notCovered].length === 0
  const today = isLive ? todayOnDevice() : null
  const tableModel = { ...model, amounts: data.amounts, reasons: data.reasons }
  const set = (part: Partial<DeadlineEntries>) => {
    setCopied('')
    change({ ...entries, ...part })
  }
  const count = answer?.dated.length ?? 0

  return (
    <div className="deadlines-tool flow" data-island="deadlines" data-live={isLive || undefined}>
      <section className="tool-panel flow" aria-labelledby="find">
        <h2 id="find">{words.formTitle}</h2>
        <p className="without-script block note">{shared.needsScript}</p>
        <form className="needs-script form" onSubmit={(submitted) => submitted.preventDefault()}>
          <div className="field">
            <label htmlFor="plan">{words.plan}</label>
            <select id="plan" value={entries.plan} aria-describedby="plan-help" onChange={(changed) => set({ plan: changed.target.value })}>
              <option value="">{words.choosePlan}</option>
              {data.plans.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
            <p id="plan-help" className="small">
              {plan?.help}
            </p>
          </div>
          {hasStateRules ? (
            <div className="field">
              <label htmlFor="state">{words.state}</label>
              <select
                id="state"
                value={entries.state}
                aria-describedby="state-help"
                onChange={(changed) => set({ state: changed.target.value })}
              >
                <option value="">{words.chooseState}</option>
                {model.states.map(({ abbr, name }) => (
                  <option key={abbr} value={abbr}>
                    {name}
                  </option>
                ))}
              </select>
              <p id="state-help" className="small">
                {words.stateHelp}
              </p>
            </div>
          ) : null}
          <div className="field">
            <label htmlFor="event">{words.event}</label>
            <select
              id="event"
              value={event?.id ?? ''}
              aria-describedby="event-help"
              onChange={(changed) => set({ event: changed.target.value, other: '' })}
            >
              <option value="">{words.chooseEvent}</option>
              {events.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
            <p id="event-help" className="small">
              {event?.help}
            </p>
          </div>
          <div className="field">
            <label htmlFor="date">{event?.dateLabel ?? words.date}</label>
            <input
              id="date"
              type="date"
              value={entries.date}
              aria-invalid={dateIsBad || undefined}
              aria-describedby={dateIsBad ? 'date-bad' : undefined}
              onChange={(changed) => set({ date: changed.target.value })}
            />
            {dateIsBad ? (
              <p id="date-bad" className="mistake">
                {words.badDate}
              </p>
            ) : null}
          </div>
          {event?.other ? (
            <div className="field">
              <label htmlFor="other">{event.other.label}</label>
              <input
                id="other"
                type="date"
                value={entries.other}
                aria-invalid={otherIsEarly || undefined}
                aria-describedby={otherIsEarly ? 'other-early other-help' : 'other-help'}
                onChange={(changed) => set({ other: changed.target.value })}
              />
              {otherIsEarly ? (
                <p id="other-early" className="mistake">
                  {words.earlier}
                </p>
              ) : null}
              <p id="other-help" className="small">
                {event.other.help}
              </p>
            </div>
          ) : null}
          {known.taken ? (
            <button type="button" onClick={() => change(known.entries)}>
              {words.fromElsewhere}
            </button>
          ) : null}
          <Remember isKept={isKept} setRemembering={setRemembering} note={note} words={shared} />
        </form>
        <p role="status" className="visually-hidden">
          {answer === null ? '' : count === 1 ? words.foundOne : fill(words.found, { count })}
        </p>
        <section className="needs-script flow days-found" aria-labelledby="days-found">
          <h2 id="days-found">{words.resultTitle}</h2>
          {answer === null || !plan || !event ? <p>{words.empty}</p> : null}
          {isEmpty ? <p>{words.none}</p> : null}
          {answer && plan && event ? (
            <>
              <p className="block note">
                <strong>{shared.letterWins}</strong>
              </p>
              <Timeline answer={answer} date={entries.date} words={words} id="line" />
              <DeadlineTable answer={answer} model={tableModel} today={today} caption={`${event.label}. ${plan.label}`} />
              <p>
                <strong>{words.regulator}:</strong> {plan.regulator}
                <Cites numbers={plan.cites} label={model.sourceLabel} />
              </p>
              <div className="buttons">
                {count > 0 ? (
                  <button
                    type="button"
                    onClick={() =>
                      downloadText(
                        'insurance-deadlines.ics',
                        writeCalendar(calendarDays(answer.dated, entries.date, words), todayOnDevice()),
                        'text/calendar',
                      )
                    }
                  >
                    {words.calendar}
                  </button>
                ) : null}
                <button
                  type="button"
                  onClick={async () =>
                    setCopied((await copyText(answerAsText(answer, { words, reasons: data.reasons }, shared.letterWins))) ? 'yes' : 'no')
                  }
                >
                  {words.copy}
                </button>
                <button type="button" onClick={printPage}>
                  {words.print}
                </button>
              </div>
              <p role="status">{copied === 'yes' ? shared.copied : copied === 'no' ? shared.notCopied : ''}</p>
              {count > 0 ? <p className="small">{words.calendarHelp}</p> : null}
            </>
          ) : null}
        </section>
      </section>
      {/* Who prints their own days does not want everybody's. */}
      <div className={answer ? 'flow print-not' : 'flow'}>
        <DeadlineExample model={model} />
        <RuleTables model={model} />
      </div>
    </div>
  )
}
