import type { ToldNoWords } from '@/lib/content/schemas/told-no-page'
import type { SavedNote } from './use-saved'

interface Props {
  isKept: boolean
  setRemembering: (on: boolean) => void
  note: SavedNote
  words: ToldNoWords['shared']
}

/** Whether what is typed is kept on the device. Off until the reader turns it on; turning it off erases. */
export function Remember({ isKept, setRemembering, note, words }: Props) {
  return (
    <div className="remember">
      <p>{words.private}</p>
      <label className="choice">
        <input type="checkbox" checked={isKept} onChange={(event) => setRemembering(event.target.checked)} />
        <span>
          <strong>{words.remember}.</strong> {words.rememberHelp}
        </span>
      </label>
      <p role="status">{note === 'forgotten' ? words.forgotten : note === 'not-saved' ? words.notSaved : ''}</p>
    </div>
  )
}
