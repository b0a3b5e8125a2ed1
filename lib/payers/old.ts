import type { IsoDate } from '@/lib/content/schemas/common'

/**
 * Whether a document is dated two years or more before a day. A date known to the month or the year counts as
 * its last day, so that nothing is called old that may not be. An undated document is not old: it is undated.
 * @param documentDate as exact as the document gives it, the word `undated`, or null where there is no document
 */
export function isOldDocument(documentDate: string | null, asOf: IsoDate): boolean {
  if (documentDate === null || documentDate === 'undated') return false
  return lastPossibleDay(documentDate) <= `${Number(asOf.slice(0, 4)) - 2}${asOf.slice(4)}`
}

/** For comparing only: a month is taken to have 31 days. */
function lastPossibleDay(documentDate: string): string {
  return documentDate + '-12-31'.slice(documentDate.length - 4)
}
