import type { InterfaceWords } from '@/lib/content/site'
import { formatDay } from '@/lib/dates/format'

interface Props {
  page: { checked: string; nextCheck: string; overdue: boolean }
  labels: InterfaceWords['labels']
}

/** When the facts were checked and when they must be again. Past that day it says so by itself. */
export function CheckedLine({ page, labels }: Props) {
  const checked = <time dateTime={page.checked}>{formatDay(page.checked)}</time>
  if (page.overdue) {
    return (
      <p className="checked overdue">
        <strong>
          {labels.overdue} {checked}.
        </strong>{' '}
        {labels.overdueLine}
      </p>
    )
  }
  return (
    <p className="checked">
      {labels.checked} {checked}. {labels.nextCheck} <time dateTime={page.nextCheck}>{formatDay(page.nextCheck)}</time>.
    </p>
  )
}
