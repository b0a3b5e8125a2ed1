import { expect, test } from 'vitest'
import { siteAddress } from '@/lib/seo/address'

test('without an address the site is this machine’s, and is not indexed', () => {
  expect(siteAddress(undefined, '4000')).toEqual({ origin: 'http://localhost:4000', indexable: false })
  expect(siteAddress('')).toEqual({ origin: 'http://localhost:3000', indexable: false })
})

test('an address is taken without what stands behind its host', () => {
  expect(siteAddress('https://example.org/')).toEqual({ origin: 'https://example.org', indexable: true })
})

test('an address without a scheme is refused in words', () => {
  expect(() => siteAddress('example.org')).toThrow(
    'SITE_URL is "example.org", which is not a web address. Write it in full, with https://.',
  )
})
