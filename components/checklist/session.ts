import { deviceStore, eraseAll, type Loaded } from '@/lib/browser/storage'
import { aboutFieldNames, isAboutValue, type AboutField, type AboutValue } from '@/lib/checklist/about'
import { isChoiceKind } from '@/lib/checklist/answers'
import type { WordedQuestion } from '@/lib/checklist/as-text'
import { addCall, answerAbout, answerQuestion, changeCall, isEmpty, removeCall } from '@/lib/checklist/change'
import { checklistFormat } from '@/lib/checklist/saved'
import { emptyState, type Answer, type Call, type ChecklistState, type Part } from '@/lib/checklist/types'
import { progress, visible } from '@/lib/checklist/visible'
import type { PageWords } from '@/lib/content/schemas/checklist'
import { fill } from '@/lib/words/fill'

/** `unreadable`: something is saved that this page cannot read; nothing is written until the reader decides. */
export type Saving = 'off' | 'on' | 'unreadable'

export interface Snapshot {
  readonly state: ChecklistState
  /** Script has arrived, and what was saved or ticked before it has been taken over. */
  readonly isLive: boolean
  readonly saving: Saving
  /** The saved text that cannot be read. */
  readonly unreadable: string
  /** What the last save, load or erase came to. */
  readonly message: string
  /** What changed in the list, for those who cannot see it. */
  readonly announcement: string
}

/** What the server shows, and the browser until script has arrived. */
export const firstSnapshot: Snapshot = { state: emptyState, isLive: false, saving: 'off', unreadable: '', message: '', announcement: '' }

export type Session = ReturnType<typeof createSession>

/** One reader's work on the list: its state, where it is kept, and what to tell the reader. It knows nothing of React. */
export function createSession(questions: readonly WordedQuestion[], words: PageWords) {
  const store = deviceStore(checklistFormat)
  const listeners = new Set<() => void>()
  let now = firstSnapshot

  const set = (change: Partial<Snapshot>) => {
    now = { ...now, ...change }
    for (const listener of listeners) listener()
  }

  /** Takes a new state over, and saves it where saving is on. */
  const put = (state: ChecklistState, change: Partial<Snapshot> = {}) => {
    const next = { ...now, ...change, state }
    const saved = next.saving === 'on' ? store.save(state) : 'saved'
    const failure = saved === 'saved' ? {} : { saving: 'off' as const, message: saved === 'full' ? words.saveFull : words.saveDenied }
    set({ ...next, ...failure })
  }

  const takeOver = (loaded: Loaded<ChecklistState>): Partial<Snapshot> => {
    if (loaded.kind === 'value') return { state: loaded.value, saving: 'on' }
    return loaded.kind === 'unreadable' ? { saving: 'unreadable', unreadable: loaded.text } : {}
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    snapshot: () => now,

    /** Takes over what is saved and what was ticked before script arrived. Returns the way to stop. */
    start: (form: HTMLElement) => {
      const loaded = takeOver(store.load())
      put(readForm(form, questions, loaded.state ?? emptyState), { ...loaded, isLive: true })
      return store.onChangeElsewhere((elsewhere) => {
        if (elsewhere.kind === 'value') set({ state: elsewhere.value, saving: 'on', message: words.loadedElsewhere })
        if (elsewhere.kind === 'nothing') set({ state: emptyState, saving: 'off', message: words.erased })
      })
    },

    answerAbout: <F extends AboutField>(field: F, value: AboutValue<F> | undefined) => {
      const state = answerAbout(now.state, field, value)
      const seen = visible(questions, state)
      const counts = { insurer: progress(seen, 'insurer').asked, clinic: progress(seen, 'clinic').asked }
      put(state, { announcement: fill(words.announceAsked, counts) })
    },

    /** Changes an answer. A new answer belongs to the latest call of its part. */
    answer: (id: string, change: Partial<Answer>) => {
      const before = new Set(visible(questions, now.state).questions)
      const part = questions.find((question) => question.id === id)?.part
      const call = now.state.calls.findLast((candidate) => candidate.part === part)?.id ?? null
      const state = answerQuestion(now.state, id, now.state.answers[id] ? change : { call, ...change })
      const opened = visible(questions, state).questions.filter((question) => !before.has(question))
      const announcement = opened[0] ? fill(words.announceFollowUps, { count: opened.length, label: opened[0].label }) : ''
      put(state, { announcement })
    },

    /** Changes a call; with no id it starts one. */
    changeCall: (part: Part, id: string | null, change: Partial<Omit<Call, 'id' | 'part'>>) => {
      const started = id === null ? addCall(now.state, part, '', '') : now.state
      put(changeCall(started, id ?? started.calls.at(-1)!.id, change))
    },

    removeCall: (id: string) => put(removeCall(now.state, id)),

    setSaving: (on: boolean) => {
      if (on) return put(now.state, { saving: 'on', message: words.savedNow })
      store.remove()
      set({ saving: 'off', message: words.savedOff })
    },

    /** Takes over the text of a downloaded list; null when the file could not be read at all. */
    load: (text: string | null) => {
      const result = text === null ? null : checklistFormat.read(text)
      if (result?.ok) return put(result.value, { message: words.loaded })
      set({ message: result?.why === 'newer' ? words.loadNewer : words.loadBad })
    },

    erase: () => {
      const erased = eraseAll() || isEmpty(now.state)
      set({ ...firstSnapshot, isLive: true, message: erased ? words.erased : words.eraseFailed })
    },

    forgetUnreadable: () => {
      store.remove()
      set({ saving: 'off', unreadable: '', message: words.erased })
    },
  }
}

/** Adds what stands in the form to a state. */
function readForm(form: HTMLElement, questions: readonly WordedQuestion[], before: ChecklistState): ChecklistState {
  const valueOf = (selector: string) => form.querySelector<HTMLInputElement>(selector)?.value ?? ''
  const withAbout = aboutFieldNames.reduce((state, field) => {
    const value = valueOf(field === 'state' ? '#about-state' : `[name="about-${field}"]:checked`)
    return isAboutValue(field, value) ? answerAbout(state, field, value) : state
  }, before)
  return questions.reduce((state, { id, answer }) => {
    const entry = valueOf(isChoiceKind(answer) ? `[name="${id}"]:checked` : `[name="${id}"]`)
    return entry ? answerQuestion(state, id, { entry }) : state
  }, withAbout)
}
