'use client'

import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { downloadText } from '@/lib/browser/files'
import { asText, type ChecklistWords } from '@/lib/checklist/as-text'
import { conditionOf } from '@/lib/checklist/condition'
import { rules, type Rule } from '@/lib/checklist/rules'
import { checklistFormat } from '@/lib/checklist/saved'
import { nextOpen, summarize } from '@/lib/checklist/summary'
import { progress, visible } from '@/lib/checklist/visible'
import { AboutForm } from './about-form'
import { CallLog } from './call-log'
import { CallSheet } from './call-sheet'
import type { ChecklistProps } from './checklist-model'
import { fill } from '@/lib/words/fill'
import { KeepPanel } from './keep-panel'
import { QuestionCard } from './question-card'
import { createSession, firstSnapshot } from './session'
import { SummaryPanel } from './summary-panel'

/** The list that fits the reader. Before script arrives it holds every question, and style rules adapt it. */
export function ChecklistIsland({ about, parts, nextSteps, shared, words, help, origin }: ChecklistProps) {
  const root = useRef<HTMLDivElement>(null)
  const questions = useMemo(() => parts.flatMap(({ groups }) => groups).flatMap((group) => group.questions), [parts])
  const [session] = useState(() => createSession(questions, words))
  const { state, isLive, saving, unreadable, message, announcement } = useSyncExternalStore(
    session.subscribe,
    session.snapshot,
    () => firstSnapshot,
  )
  useEffect(() => session.start(root.current!), [session])
  const textWords = useMemo(() => textWordsOf({ about, parts, nextSteps, shared, words }), [about, parts, nextSteps, shared, words])

  const seen = visible(questions, state)
  const callsOf = useMemo(
    () => ({
      insurer: state.calls.filter(({ part }) => part === 'insurer'),
      clinic: state.calls.filter(({ part }) => part === 'clinic'),
    }),
    [state.calls],
  )
  const asked = new Set(seen.questions)
  const summary = summarize(questions, state)
  const counts = (part: (typeof parts)[number]['part']) => {
    const { answered, asked: total, unclear } = progress(seen, part)
    return [fill(words.progress, { answered, asked: total }), unclear > 0 ? fill(words.unclear, { unclear }) : '']
      .filter(Boolean)
      .join(', ')
  }
  const focus = (selector: string) => root.current?.querySelector<HTMLElement>(selector)?.focus()

  return (
    <div ref={root} className="checklist flow" data-island="checklist" data-checklist="" data-live={isLive || undefined}>
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
      {saving === 'unreadable' ? (
        <section className="block warning" aria-labelledby="unreadable">
          <h2 id="unreadable">{words.unreadableTitle}</h2>
          <p>{words.unreadableLine}</p>
          <div className="buttons">
            <button type="button" onClick={() => downloadText('ketamine-coverage-checklist-saved.txt', unreadable, 'text/plain')}>
              {words.unreadableDownload}
            </button>
            <button
              type="button"
              onClick={() => {
                session.forgetUnreadable()
                focus('#about-you')
              }}
            >
              {words.unreadableErase}
            </button>
          </div>
        </section>
      ) : null}
      <nav className="list-contents" aria-label={words.contents}>
        <ul>
          <li>
            <a href="#about-you">{about.title}</a>
          </li>
          {parts.map(({ part, title }) => (
            <li key={part}>
              <a href={`#${part}`}>{title}</a> <span className="needs-script count">{counts(part)}</span>
            </li>
          ))}
          <li className="needs-script">
            <a href="#summary">{words.summaryTitle}</a>
          </li>
          <li>
            <a href="#yours-alone">{words.privacyTitle}</a>
          </li>
        </ul>
      </nav>
      <AboutForm content={about} about={state.about} words={words} onAnswer={session.answerAbout} />
      {parts.map(({ part, title, intro, groups }) => {
        const calls = callsOf[part]
        const next = nextOpen(summary.open, part)
        return (
          <section key={part} className="list-part" aria-labelledby={part}>
            <h2 id={part} tabIndex={-1}>
              {title}
            </h2>
            <p>{intro}</p>
            <p className="needs-script part-progress">
              <span className="count">{counts(part)}</span>
              {next ? (
                <button type="button" onClick={() => focus(`#q-${next.id}`)}>
                  {words.nextOpen}
                  <span className="visually-hidden">: {title}</span>
                </button>
              ) : null}
            </p>
            <CallLog part={part} calls={calls} words={words} onChange={session.changeCall} onRemove={session.removeCall} />
            {groups.map((group) => (
              <section key={group.id} hidden={isLive && !group.questions.some((question) => asked.has(question))}>
                <h3 id={group.id}>{group.title}</h3>
                <p>{group.intro}</p>
                {group.questions.map((question) => (
                  <QuestionCard
                    key={question.id}
                    question={question}
                    condition={conditionOf(
                      question.when.filter((name) => {
                        const rule: Rule = rules[name]
                        return rule.kind === 'answer' || state.about[rule.field] === undefined
                      }),
                      shared.conditions,
                      words,
                    )}
                    choiceWords={shared.answers[question.answer] ?? noWords}
                    answer={state.answers[question.id]}
                    calls={calls}
                    isHidden={isLive && !asked.has(question)}
                    onAnswer={session.answer}
                    words={words}
                    help={help[question.id]!}
                  />
                ))}
              </section>
            ))}
          </section>
        )
      })}
      <SummaryPanel summary={summary} words={words} textWords={textWords} />
      <KeepPanel
        words={words}
        saving={saving}
        message={message}
        asText={() => asText(questions, textWords, state, origin)}
        asJson={() => checklistFormat.write(state)}
        onSaving={session.setSaving}
        onLoad={session.load}
        onErase={() => {
          session.erase()
          focus('[data-message]')
        }}
      />
      {isLive ? <CallSheet questions={seen.questions} state={state} words={words} textWords={textWords} /> : null}
    </div>
  )
}

const noWords = {}

function textWordsOf({ about, parts, nextSteps, shared, words }: Omit<ChecklistProps, 'help' | 'origin'>): ChecklistWords {
  const titles = Object.fromEntries(parts.map(({ part, title }) => [part, title]))
  return {
    choices: shared.answers,
    about: about.questions.map(({ id, ask, options }) => ({
      id: id as ChecklistWords['about'][number]['id'],
      ask,
      options: Object.fromEntries(options.map((option) => [option.id, option.label])),
    })),
    partTitles: titles as ChecklistWords['partTitles'],
    nextSteps: Object.fromEntries(nextSteps.map((step) => [step.id, step])) as unknown as ChecklistWords['nextSteps'],
    text: {
      title: words.textTitle,
      about: about.title,
      calls: words.callsTitle,
      askAgain: words.askAgainTitle,
      open: words.openTitle,
      nextSteps: words.nextTitle,
      leftOver: words.leftOverTitle,
      note: words.note,
      reference: words.sheetReference,
    },
  }
}
