import type { InterfaceWords, IsoDate } from '@/lib/content/site'
import { formatDocumentDate } from '@/lib/dates/format'
import { isOldDocument } from '@/lib/payers/old'

interface Props {
  date: string
  asOf: IsoDate
  labels: InterfaceWords['labels']
}

/** A document's own date, marked when it is old, or the word that says there is none. */
export function DocumentDate({ date, asOf, labels }: Props) {
  if (date === 'undated') return <span className="undated">{labels.undated}</span>
  const written = <time dateTime={date}>{formatDocumentDate(date)}</time>
  return isOldDocument(date, asOf) ? (
    <>
      {written} <span className="old">{labels.oldDocument}</span>
    </>
  ) : (
    written
  )
}
