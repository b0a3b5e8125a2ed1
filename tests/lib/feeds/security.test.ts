import { expect, test } from 'vitest'
import { securityText } from '@/lib/feeds/security'

test('security.txt names the contact and ends within a year of the build', () => {
  expect(securityText('mailto:safe@example.org', '2026-11-24', 'https://example.org')).toBe(
    [
      'Contact: mailto:safe@example.org',
      'Expires: 2027-11-19T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  )
})

test('a contact without a scheme is refused in words', () => {
  expect(() => securityText('safe@example.org', '2026-11-24', 'https://example.org')).toThrow(
    'SECURITY_CONTACT is "safe@example.org". Write it with its scheme, like mailto:name@example.org or https://example.org/report.',
  )
})
