'use client'

import { useMemo, useRef } from 'react'
import { printPage } from '@/lib/browser/print'
import type { Problem } from '@/lib/costs/outcome'
import { MOST_KEPT } from '@/lib/costs/saved-sheets'
import { answerSheet, type SheetAnswer, type SheetBackground } from '@/lib/costs/sheet'
import { readTyped, type TypedSheet } from '@/lib/costs/typed'
import type { CostWords } from '@/lib/content/schemas/cost-words'
import { AnswerView, answerSentence, type Whys } from './answer-view'
import type { SourceNumbers } from './cite'
import { KeptSheets } from './kept-sheets'
import { problemText } from './problem-text'
import { SheetForm } from './sheet-form'
import { useSheet } from './use-sheet'

interface Props {
  background: SheetBackground
  whys: Whys
  numbers: SourceNumbers
  words: CostWords
}

/** The cost sheet. Before script arrives it shows the answer to an empty sheet. */
export function CostSheetIsland({ background, whys, numbers, words }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const { sheets, saving, message, change, type, keep, remove, open, reset, save, erase, takeOver, giveBack } = useSheet(words.sheet, form)
  const { current: typed, kept: keptTyped } = sheets
  const { sheet, answer, problems } = useMemo(() => work(typed, background), [typed, background])
  const kept = useMemo(
    () =>
      keptTyped.flatMap((one, index) => {
        const worked = work(one, background)
        return worked.answer === null ? [] : [{ index, sheet: worked.sheet, answer: worked.answer }]
      }),
    [keptTyped, background],
  )
  const say = words.sheet
  return (
    <section className="sheet flow" data-island="cost-sheet" aria-labelledby="your-sheet">
      <h2 id="your-sheet">{say.title}</h2>
      <p className="needs-script">{say.lead}</p>
      <p className="privacy">{say.privacy}</p>
      <p className="block note without-script">{say.noScript}</p>
      <div className="sheet-work">
        <div className="flow needs-script">
          <p className="buttons">
            <button type="button" onClick={takeOver}>
              {say.takeOver}
            </button>
          </p>
          <SheetForm form={form} typed={typed} problems={problems} background={background} words={words} onType={type} onChoose={change} />
        </div>
        <div className="flow sheet-result">
          <div className="answer sheet-answer" role="status">
            {answer === null ? (
              <>
                <p className="answer-text">{say.wrong}</p>
                <ul>
                  {problems.map((problem) => (
                    <li key={`${problem.field} ${problem.code}`}>{problemText(problem, words)}</li>
                  ))}
                </ul>
              </>
            ) : (
              <p className="answer-text">{answerSentence(sheet, answer, words)}</p>
            )}
          </div>
          <div className="buttons needs-script">
            <button type="button" onClick={printPage}>
              {say.print}
            </button>
            <button type="button" onClick={save} disabled={saving !== 'off'}>
              {say.save}
            </button>
            <button type="button" onClick={erase}>
              {say.erase}
            </button>
            <button type="button" onClick={giveBack}>
              {say.giveBack}
            </button>
            <button type="button" onClick={reset}>
              {say.reset}
            </button>
          </div>
        </div>
        <p role="status" className="sheet-message">
          {message}
        </p>
      </div>
      {answer === null ? null : <AnswerView id="sheet" sheet={sheet} answer={answer} whys={whys} numbers={numbers} words={words} />}
      <div className="needs-script">
        <KeptSheets
          kept={kept}
          words={words}
          isFull={keptTyped.length >= MOST_KEPT}
          onKeep={() => {
            if (answer !== null) keep()
          }}
          onOpen={open}
          onRemove={remove}
        />
      </div>
    </section>
  )
}

/** Reads a form and works it out. An answer is null as long as anything is wrong. */
function work(
  typed: TypedSheet,
  background: SheetBackground,
): { sheet: ReturnType<typeof readTyped>['sheet']; answer: SheetAnswer | null; problems: readonly Problem[] } {
  const { sheet, problems } = readTyped(typed)
  const outcome = answerSheet(sheet, background)
  const found = outcome.ok ? problems : [...problems, ...outcome.problems]
  return { sheet, answer: outcome.ok && found.length === 0 ? outcome.value : null, problems: found }
}
