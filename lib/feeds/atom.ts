import type { IsoDate, Site } from '@/lib/content/site'
import { changesOf, type ChangingSite } from './changes'
import { escapeXml } from './xml'

/** A day as Atom writes it. Content carries days only, so the time is the day's beginning. */
const instant = (date: IsoDate) => `${date}T00:00:00Z`

/** What changed and why, as Atom (RFC 4287). */
export function atomFeed(site: ChangingSite & Pick<Site, 'words'>, origin: string): string {
  const changes = changesOf(site)
  const { name, byline } = site.words.site
  const entries = changes.map(({ id, path, title, date, note }) =>
    [
      '  <entry>',
      `    <id>${escapeXml(origin + id)}</id>`,
      `    <title>${escapeXml(title)}</title>`,
      `    <link rel="alternate" type="text/html" href="${escapeXml(origin + path)}"/>`,
      `    <updated>${instant(date)}</updated>`,
      `    <summary>${escapeXml(note)}</summary>`,
      '  </entry>',
    ].join('\n'),
  )
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">',
    `  <id>${origin}/feed.xml</id>`,
    `  <title>${escapeXml(`${name}: ${site.words.feed.title}`)}</title>`,
    `  <subtitle>${escapeXml(site.words.feed.line)}</subtitle>`,
    `  <link rel="self" type="application/atom+xml" href="${origin}/feed.xml"/>`,
    `  <link rel="alternate" type="text/html" href="${origin}/"/>`,
    `  <updated>${instant(changes[0]?.date ?? '1970-01-01')}</updated>`,
    `  <author><name>${escapeXml(byline)}</name></author>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}
