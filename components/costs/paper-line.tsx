import { formatDay } from '@/lib/dates/format'
import { fill } from '@/lib/words/fill'
import type { Site } from '@/lib/content/site'

interface Props {
  /** The address of the page in full. */
  address: string
  site: Pick<Site, 'costs'>
}

/** Where a printed sheet comes from and how old its figures are. Seen on paper only. */
export function PaperLine({ address, site: { costs } }: Props) {
  return <p className="paper-line">{fill(costs.pages.onPaper, { address, day: formatDay(costs.history.checked) })}</p>
}
