import type { InterfaceWords } from '@/lib/content/site'
import { formatDay } from '@/lib/dates/format'

interface Props {
  page: { readonly checked: string; readonly overdue: boolean }
  labels: InterfaceWords['labels']
}

/** Stands wherever a page is listed or used whose next check has passed. Nothing while it is fresh. */
export function OverdueMark({ page, labels }: Props) {
  if (!page.overdue) return null
  return (
    <span className="overdue-mark">
      {labels.overdue} <time dateTime={page.checked}>{formatDay(page.checked)}</time>
    </span>
  )
}
