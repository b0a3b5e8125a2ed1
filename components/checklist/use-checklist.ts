import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { deviceStore, eraseAll } from '@/lib/browser/storage'
import { aboutFieldNames, isAboutValue, type AboutField, type AboutValue } from '@/lib/checklist/about'
import { isChoiceKind } from '@/lib/checklist/answers'
import type { WordedQuestion } from '@/lib/checklist/as-text'
import { addCall, answerAbout, answerQuestion, changeCall, isEmpty, removeCall } from '@/lib/checklist/change'
import { checklistFormat } from '@/lib/checklist/saved'
import { emptyState, type Answer, type Call, type ChecklistState, type Part } from '@/lib/checklist/types'
import { progress, visible } from '@/lib/checklist/visible'
import type { PageWords } from '@/lib/content/schemas/checklist'
import { fill } from './fill'

/** `unreadable`: something is saved that this page cannot read; nothing is written until the reader decides. */
export type Saving = 'off' | 'on' | 'unreadable'

const store = deviceStore(checklistFormat)

/**
 * The state of the list on the page: what was answered, whether it is saved, and what to tell the reader.
 * `root` is the element that holds the form as it stood before script arrived.
 */
export function useChecklist(questions: readonly WordedQuestion[], words: PageWords, root: RefObject<HTMLElement | null>) {
  const [state, setState] = useState<ChecklistState>(emptyState)
  const [isLive, setLive] = useState(false)
  const [saving, setSaving] = useState<Saving>('off')
  const [unreadable, setUnreadable] = useState('')
  const [message, setMessage] = useState('')
  const [announcement, setAnnouncement] = useState('')
  const latest = useRef(state)

  const put = useCallback((next: ChecklistState) => {
    latest.current = next
    setState(next)
  }, [])

  const announceCounts = useCallback(
    (next: ChecklistState) => {
      const seen = visible(questions, next)
      setAnnouncement(fill(words.announceAsked, { insurer: progress(seen, 'insurer').asked, clinic: progress(seen, 'clinic').asked }))
    },
    [questions, words],
  )

  // What was saved, and what was ticked or typed before script arrived, becomes the state.
  useEffect(() => {
    const loaded = store.load()
    const before = loaded.kind === 'value' ? loaded.value : emptyState
    put(root.current ? readForm(root.current, questions, before) : before)
    if (loaded.kind === 'value') setSaving('on')
    if (loaded.kind === 'unreadable') {
      setSaving('unreadable')
      setUnreadable(loaded.text)
    }
    setLive(true)
    return store.onChangeElsewhere((elsewhere) => {
      if (elsewhere.kind === 'value') {
        put(elsewhere.value)
        setSaving('on')
        setMessage(words.loadedElsewhere)
      } else if (elsewhere.kind === 'nothing') {
        put(emptyState)
        setSaving('off')
        setMessage(words.erased)
      }
    })
  }, [questions, words, root, put])

  useEffect(() => {
    if (saving !== 'on') return
    const result = store.save(state)
    if (result === 'saved') return
    setSaving('off')
    setMessage(result === 'full' ? words.saveFull : words.saveDenied)
  }, [saving, state, words])

  const actions = useMemo(
    () => ({
      answerAbout: <F extends AboutField>(field: F, value: AboutValue<F> | undefined) => {
        const next = answerAbout(latest.current, field, value)
        put(next)
        announceCounts(next)
      },

      answer: (id: string, change: Partial<Answer>) => {
        const before = visible(questions, latest.current).questions
        const part = questions.find((question) => question.id === id)?.part
        const current = latest.current.calls.findLast((call) => call.part === part)?.id ?? null
        const call = latest.current.answers[id] ? {} : { call: current }
        const next = answerQuestion(latest.current, id, { ...call, ...change })
        put(next)
        const opened = visible(questions, next).questions.filter((question) => !before.includes(question))
        if (opened[0]) setAnnouncement(fill(words.announceFollowUps, { count: opened.length, label: opened[0].label }))
      },

      changeCall: (part: Part, id: string | null, change: Partial<Omit<Call, 'id' | 'part'>>) => {
        const started = id === null ? addCall(latest.current, part, '', '') : latest.current
        put(changeCall(started, id ?? started.calls.at(-1)!.id, change))
      },

      removeCall: (id: string) => put(removeCall(latest.current, id)),

      setSaving: (on: boolean) => {
        if (!on) store.remove()
        setSaving(on ? 'on' : 'off')
        setMessage(on ? words.savedNow : words.savedOff)
      },

      load: (text: string | null) => {
        const result = text === null ? null : checklistFormat.read(text)
        if (!result?.ok) return setMessage(result?.why === 'newer' ? words.loadNewer : words.loadBad)
        put(result.value)
        setMessage(words.loaded)
      },

      erase: () => {
        setSaving('off')
        setUnreadable('')
        setMessage(eraseAll() || isEmpty(latest.current) ? words.erased : words.eraseFailed)
        put(emptyState)
      },

      forgetUnreadable: () => {
        store.remove()
        setUnreadable('')
        setSaving('off')
        setMessage(words.erased)
      },
    }),
    [questions, words, put, announceCounts],
  )

  return { state, isLive, saving, unreadable, message, announcement, actions }
}

/** Adds what stands in the form to a state. */
function readForm(root: HTMLElement, questions: readonly WordedQuestion[], before: ChecklistState): ChecklistState {
  let state = before
  const valueOf = (selector: string) => root.querySelector<HTMLInputElement>(selector)?.value ?? ''
  for (const field of aboutFieldNames) {
    const value = valueOf(field === 'state' ? '#about-state' : `[name="about-${field}"]:checked`)
    if (isAboutValue(field, value)) state = answerAbout(state, field, value)
  }
  for (const { id, answer } of questions) {
    const entry = valueOf(isChoiceKind(answer) ? `[name="${id}"]:checked` : `[name="${id}"]`)
    if (entry) state = answerQuestion(state, id, { entry })
  }
  return state
}
