import type { DocumentHeading } from './markdown/headings'
import type { YamlPath } from './yaml'

/** What a payer card needs beyond its schema: the heading that "how to find out" leads to, and a path that no page of ours has. */
export function payerProblems(
  card: { readonly path: string; readonly headings: readonly DocumentHeading[] },
  lookUp: string,
  routes: readonly string[],
): { path: YamlPath; message: string }[] {
  const problems: { path: YamlPath; message: string }[] = []
  if (!card.headings.some(({ text }) => text === lookUp)) {
    problems.push({
      path: ['stances'],
      message: `The card has no heading "${lookUp}". Add it below the front matter: answers that were not found lead there.`,
    })
  }
  if (routes.includes(card.path)) {
    problems.push({ path: ['name'], message: `The address ${card.path} is taken by a page of the site. Give the file another name.` })
  }
  return problems
}
