import type { Site } from '@/lib/content/site'

/** A plain index of the site in Markdown, as https://llmstxt.org describes. See docs/decisions/llms-txt.md. */
export function llmsText(site: Pick<Site, 'words' | 'topics' | 'articles' | 'pages'>, origin: string): string {
  const { words } = site
  const topics = site.topics.flatMap(({ id, title }) => {
    const articles = site.articles.filter(({ topics: named }) => named[0] === id)
    if (articles.length === 0) return []
    return [
      '',
      `## ${title}`,
      '',
      ...articles.map(({ path, title: name, description }) => `- [${name}](${origin}${path}.md): ${description}`),
    ]
  })
  return [
    `# ${words.site.name}`,
    '',
    `> ${words.site.description}`,
    '',
    `${words.site.notGovernment} ${words.site.notAdvice}`,
    ...topics,
    '',
    `## ${words.labels.footer}`,
    '',
    ...site.pages.map(({ path, title, description }) => `- [${title}](${origin}${path}): ${description}`),
    '',
  ].join('\n')
}
