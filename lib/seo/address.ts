export interface SiteAddress {
  /** Scheme and host, without a slash at its end. */
  readonly origin: string
  /** Whether search engines may index it: only where a real address was given. */
  readonly indexable: boolean
}

/**
 * The address of the site from the environment. Without one it is this machine's, and must not be indexed.
 * @throws when `SITE_URL` is no web address
 */
export function siteAddress(siteUrl: string | undefined, port = '3000'): SiteAddress {
  if (!siteUrl) return { origin: `http://localhost:${port}`, indexable: false }
  if (!URL.canParse(siteUrl) || !/^https?:/.test(siteUrl)) {
    throw new Error(`SITE_URL is "${siteUrl}", which is not a web address. Write it in full, with https://.`)
  }
  return { origin: new URL(siteUrl).origin, indexable: true }
}
