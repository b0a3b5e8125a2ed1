import fc from 'fast-check'
import { addDays } from '@/lib/dates/days'

/** Any calendar day from 2020 to 2039, leap days, month ends and year turns among them. */
export const anyDay = fc.nat(20 * 365).map((count) => addDays('2020-01-01', count))
