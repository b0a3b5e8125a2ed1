import { documentsOf, toolPages, type ToolSite } from '@/lib/content/selectors'
import type { Site } from '@/lib/content/site'

/** Where search engines usually cut, in characters. They cut by width, so this is a guide, not a rule. */
const titleLength = 60
const descriptionLength = 158

/** How every page looks in a list of search results, for editors: address, title and description, cut where they would be. Plain text. */
export function searchPreview(site: Pick<Site, 'articles' | 'pages' | 'payers' | 'words'> & ToolSite): string {
  const { name } = site.words.site
  return [...documentsOf(site), ...toolPages(site)]
    .map(({ path, title, description }) => {
      const whole = `${title} | ${name}`
      const notes = [
        ...(title.length > titleLength ? [`The title alone has ${title.length} characters; about ${titleLength} are shown.`] : []),
        ...(description.length > descriptionLength
          ? [`The description has ${description.length} characters; about ${descriptionLength} are shown.`]
          : []),
      ]
      return [
        path,
        `  ${name} › ${path.slice(1).replaceAll('/', ' › ')}`,
        `  ${cut(whole, titleLength)}`,
        `  ${cut(description, descriptionLength)}`,
        ...notes.map((note) => `  ! ${note}`),
      ].join('\n')
    })
    .join('\n\n')
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length - 2))} …`
}
