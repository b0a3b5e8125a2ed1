import type { IsoDate } from '@/lib/content/site'
import { addDays } from '@/lib/dates/days'

/** Less than a year, as RFC 9116 recommends; each build on a later day moves the end. */
const validDays = 360

/**
 * A security.txt (RFC 9116).
 * @param contact an address with its scheme, such as `mailto:` or `https:`
 * @param asOf the day of the build
 * @throws when the contact has no such scheme
 */
export function securityText(contact: string, asOf: IsoDate, origin: string): string {
  if (!/^(mailto:|https:|tel:)\S+$/.test(contact))
    throw new Error(
      `SECURITY_CONTACT is "${contact}". Write it with its scheme, like mailto:name@example.org or https://example.org/report.`,
    )
  return [
    `Contact: ${contact}`,
    `Expires: ${addDays(asOf, validDays)}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n')
}
