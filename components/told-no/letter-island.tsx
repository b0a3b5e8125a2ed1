'use client'

import { useEffect, useState } from 'react'
import { copyText } from '@/lib/browser/clipboard'
import { downloadBlob, downloadText } from '@/lib/browser/files'
import { deviceStore } from '@/lib/browser/storage'
import { checklistFormat } from '@/lib/checklist/saved'
import type { ChecklistState } from '@/lib/checklist/types'
import { deadlinesFormat, type DeadlineEntries } from '@/lib/deadlines/saved'
import { takeEntries } from '@/lib/letters/exchange'
import { fill } from '@/lib/words/fill'
import { printPage } from '@/lib/browser/print'
import { fillLetter } from '@/lib/letters/fill'
import { lettersFormat, noLetterEntries } from '@/lib/letters/saved'
import { toPlainText } from '@/lib/letters/text'
import { LetterForm } from './letter-form'
import type { LetterModel } from './letter-model'
import { LetterPaper } from './letter-paper'
import { Remember } from './remember'
import { useSaved } from './use-saved'

type Told = 'nothing' | 'copied' | 'not-copied' | 'making' | 'word-failed'

/** A letter that fills itself in as the reader types. Without script it stands whole, with its blanks and its conditions. */
export function LetterIsland({ model }: { model: LetterModel }) {
  const { words, shared, template, blanks } = model
  const { value: entries, change, isKept, setRemembering, isLive, note } = useSaved(lettersFormat, noLetterEntries)
  const [told, setTold] = useState<Told>('nothing')
  const [elsewhere, setElsewhere] = useState<{ deadlines: DeadlineEntries | null; checklist: ChecklistState | null }>({
    deadlines: null,
    checklist: null,
  })
  useEffect(() => {
    const deadlines = deviceStore(deadlinesFormat).load()
    const checklist = deviceStore(checklistFormat).load()
    setElsewhere({
      deadlines: deadlines.kind === 'value' ? deadlines.value : null,
      checklist: checklist.kind === 'value' ? checklist.value : null,
    })
  }, [])
  const known = takeEntries(
    blanks.map(({ id }) => id),
    entries.values,
    elsewhere.deadlines,
    elsewhere.checklist,
  )
  const knownCount = Object.keys(known).length

  const chosen = new Set(entries.chosen[model.slug] ?? [])
  const filled = fillLetter(template, blanks, entries.values, chosen)
  const empty = filled.unfilled.map((id) => blanks.find((blank) => blank.id === id)!)
  const toldWords: Record<Told, string> = {
    nothing: '',
    copied: shared.copied,
    'not-copied': shared.notCopied,
    making: words.making,
    'word-failed': words.wordFailed,
  }

  const saveWord = async () => {
    setTold('making')
    try {
      // Half of the tool's weight: fetched when somebody wants it, from this site's own files.
      const { toDocx } = await import('@/lib/letters/docx')
      downloadBlob(`${model.slug}.docx`, await toDocx(filled, model.title))
      setTold('nothing')
    } catch {
      setTold('word-failed')
    }
  }

  return (
    <section className="letter-tool" data-island="letter" data-live={isLive || undefined} aria-labelledby="fill">
      <div className="letter-side">
        <h2 id="fill">{words.fillTitle}</h2>
        <p className="without-script block note">{shared.needsScript}</p>
        <p className="needs-script">{words.fillLine}</p>
        <div className="needs-script flow">
          {knownCount > 0 ? (
            <button type="button" onClick={() => change({ ...entries, values: { ...entries.values, ...known } })}>
              {fill(knownCount === 1 ? words.takeOne : words.takeOver, { count: knownCount })}
            </button>
          ) : null}
          <LetterForm
            model={model}
            values={entries.values}
            chosen={chosen}
            change={(values, statements) => change({ values, chosen: { ...entries.chosen, [model.slug]: statements } })}
          />
          <Remember isKept={isKept} setRemembering={setRemembering} note={note} words={shared} />
        </div>
      </div>
      <div className="letter-main">
        <h2 className="print-not">{words.paper}</h2>
        <LetterPaper
          template={template}
          blanks={blanks}
          values={entries.values}
          chosen={chosen}
          numbers={model.numbers}
          words={words}
          sourceLabel={shared.sourcesPrefix}
        />
        <p className="small print-not">{words.notes}</p>
        <div className="needs-script flow print-not">
          <p>
            {empty.length === 0 ? words.noBlanks : `${words.blanksLeft}: `}
            {empty.map((blank, index) => (
              <span key={blank.id}>
                {index > 0 ? ', ' : ''}
                <a href={`#blank-${blank.id}`}>{blank.inText}</a>
              </span>
            ))}
          </p>
          <div className="buttons">
            <button type="button" onClick={async () => setTold((await copyText(toPlainText(filled))) ? 'copied' : 'not-copied')}>
              {words.copy}
            </button>
            <button type="button" onClick={() => downloadText(`${model.slug}.txt`, toPlainText(filled), 'text/plain')}>
              {words.text}
            </button>
            <button type="button" onClick={saveWord}>
              {words.word}
            </button>
            <button type="button" onClick={printPage}>
              {words.print}
            </button>
          </div>
          <p role="status">{toldWords[told]}</p>
        </div>
      </div>
    </section>
  )
}
