import type { ChecklistState } from '@/lib/checklist/types'
import { isDay } from '@/lib/dates/days'
import { dateBlankOf } from '@/lib/deadlines/exchange'
import type { DeadlineEntries } from '@/lib/deadlines/saved'
import type { Values } from './fill'

/**
 * What the other tools know that belongs into blanks of a letter. Only blanks that are empty are filled.
 * Returns the new entries by blank; none when there is nothing to take.
 */
export function takeEntries(
  blanks: readonly string[],
  values: Values,
  deadlines: DeadlineEntries | null,
  checklist: ChecklistState | null,
): Record<string, string> {
  const dateBlank = deadlines && isDay(deadlines.date) ? dateBlankOf[deadlines.event] : undefined
  const found = {
    'policy-name': checklist?.answers['policy-name']?.entry.trim() ?? '',
    ...(dateBlank && deadlines ? { [dateBlank]: deadlines.date } : {}),
  }
  return Object.fromEntries(Object.entries(found).filter(([id, value]) => value !== '' && blanks.includes(id) && !values[id]))
}
