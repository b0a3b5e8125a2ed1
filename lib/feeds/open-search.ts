import type { Site } from '@/lib/content/site'
import { escapeXml } from './xml'

/**
 * OpenSearch 1.1. The words stand behind `#` in the address, which a browser keeps to itself: no server ever sees them.
 * The search page takes them out of the address as soon as it has read them.
 */
export function openSearchDescription(site: Pick<Site, 'words'>, origin: string): string {
  const { name, description } = site.words.site
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeXml(shortName(name))}</ShortName>`,
    `  <LongName>${escapeXml(name)}</LongName>`,
    `  <Description>${escapeXml(description)}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="48" height="48" type="image/png">${origin}/icons/48.png</Image>`,
    `  <Url type="text/html" template="${origin}/search#q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n')
}

/** The format allows 16 letters. */
function shortName(name: string): string {
  return name.length <= 16 ? name : name.slice(0, name.lastIndexOf(' ', 16))
}
