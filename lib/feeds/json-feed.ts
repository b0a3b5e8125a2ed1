import type { Site } from '@/lib/content/site'
import { changesOf, type ChangingSite } from './changes'

/** What changed and why, as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(site: ChangingSite & Pick<Site, 'words'>, origin: string) {
  const { name, byline } = site.words.site
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${name}: ${site.words.feed.title}`,
    description: site.words.feed.line,
    home_page_url: `${origin}/`,
    feed_url: `${origin}/feed.json`,
    language: 'en-US',
    authors: [{ name: byline }],
    items: changesOf(site).map(({ id, path, title, date, note }) => ({
      id: origin + id,
      url: origin + path,
      title,
      content_text: note,
      date_modified: `${date}T00:00:00Z`,
    })),
  }
}
