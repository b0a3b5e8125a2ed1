import type { InterfaceWords, Redirect } from '@/lib/content/site'
import { formatDay } from '@/lib/dates/format'
import { escapeXml } from './xml'

/** The page of an address that was withdrawn: what happened, why, since when, and the ways on. Plain HTML without styles. */
export function gonePage({ why, since }: Redirect, { gone, home, labels, site, crisis }: InterfaceWords): string {
  const ways = [{ href: home.next.href, title: home.question }, ...home.waysIn]
  const links = ways.map(({ href, title }) => `<li><a href="${escapeXml(href)}">${escapeXml(title)}</a></li>`).join('')
  return [
    '<!DOCTYPE html>',
    `<html lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="robots" content="noindex"><title>${escapeXml(gone.title)} | ${escapeXml(site.name)}</title></head><body>`,
    `<p><a href="/">${escapeXml(labels.home)}</a></p><main><h1>${escapeXml(gone.title)}</h1><p>${escapeXml(gone.line)}</p>`,
    `<p>${escapeXml(gone.since)} <time datetime="${since}">${formatDay(since)}</time>. ${escapeXml(why)}</p>`,
    `<ul>${links}</ul></main><p>${escapeXml(crisis.lead)} <a href="tel:988">988</a></p></body></html>`,
    '',
  ].join('\n')
}
