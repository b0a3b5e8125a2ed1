import { useRef, useState, type ReactNode } from 'react'
import { copyText } from '@/lib/browser/clipboard'
import { downloadText, readTextFile } from '@/lib/browser/files'
import { printPage } from '@/lib/browser/print'
import type { ChecklistProps } from './checklist-model'
import type { Saving } from './session'

const largestFile = 2_000_000

interface Props extends Pick<ChecklistProps, 'words'> {
  saving: Saving
  /** What the last save, load or erase came to. */
  message: string
  asText: () => string
  asJson: () => string
  onSaving: (on: boolean) => void
  onLoad: (text: string | null) => void
  onErase: () => void
}

/** Taking the list along, and who can see it: print, copy, files, saving on the device, erasing. */
export function KeepPanel({ words, saving, message, asText, asJson, onSaving, onLoad, onErase }: Props) {
  const [copied, setCopied] = useState<'yes' | 'by-hand' | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const copy = async () => setCopied((await copyText(asText())) ? 'yes' : 'by-hand')
  const load = async (file: File | undefined) => {
    if (file) onLoad(await readTextFile(file, largestFile))
    if (picker.current) picker.current.value = ''
  }
  return (
    <>
      <section className="keep needs-script" aria-labelledby="keep">
        <h2 id="keep">{words.keepTitle}</h2>
        <div className="buttons">
          <Action onClick={printPage}>{words.print}</Action>
          <Action onClick={copy}>{words.copy}</Action>
          <Action onClick={() => downloadText('ketamine-coverage-checklist.txt', asText(), 'text/plain')}>{words.downloadText}</Action>
          <Action onClick={() => downloadText('ketamine-coverage-checklist.json', asJson(), 'application/json')}>
            {words.downloadJson}
          </Action>
        </div>
        <p role="status">{copied === 'yes' ? words.copied : copied ? words.copyByHand : ''}</p>
        {copied === 'by-hand' ? (
          <textarea
            className="by-hand"
            readOnly
            rows={8}
            value={asText()}
            aria-label={words.copy}
            onFocus={(event) => event.target.select()}
          />
        ) : null}
        <label className="load">
          {words.load}
          <input ref={picker} type="file" accept=".json,application/json" onChange={(event) => load(event.target.files?.[0])} />
        </label>
      </section>
      <section className="privacy" aria-labelledby="yours-alone">
        <h2 id="yours-alone">{words.privacyTitle}</h2>
        <p>{words.privacyLine}</p>
        <div className="needs-script flow">
          <label className="choice save">
            <input
              type="checkbox"
              autoComplete="off"
              checked={saving === 'on'}
              disabled={saving === 'unreadable'}
              aria-describedby="save-line"
              onChange={(event) => onSaving(event.target.checked)}
            />
            <span>{words.saveLabel}</span>
          </label>
          <p id="save-line">{words.saveLine}</p>
          <div className="buttons">
            <button type="button" className="erase" aria-describedby="erase-line" onClick={onErase}>
              {words.erase}
            </button>
          </div>
          <p id="erase-line">{words.eraseLine}</p>
          <p role="status" className="keep-message" tabIndex={-1} data-message>
            {message}
          </p>
        </div>
        <noscript>
          <p>{words.noScript}</p>
        </noscript>
      </section>
    </>
  )
}

function Action({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" onClick={onClick}>
      {children}
    </button>
  )
}
