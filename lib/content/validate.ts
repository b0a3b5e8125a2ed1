import { costCitations, costProblems } from './cost-problems'
import { checklistPath, groupsOf, textsOf } from './checklist'
import { checkSearchData } from '@/lib/search/check'
import type { Drafts } from './load'
import type { ParsedBody, Pointer } from './markdown/document'
import { payerProblems } from './payer-problems'
import type { Problem } from './problems'
import type { Located } from './read'
import { fixedRoutes } from './routes'
import { uses } from './schemas/payer'
import { figureNames } from './figures'
import { anchorsOfToldNo, relatedArticles, sourceNames, textsOfToldNo } from './told-no'
import type { YamlPath } from './yaml'

/** Checks what no file can know by itself: that names are unique and that everything pointed at is there. */
export function validate(drafts: Drafts): Problem[] {
  const problems: Problem[] = []
  const { data, articles, pages, payers, checklist, toldNo } = drafts
  const documents = [...articles, ...pages, ...payers]

  const at = (located: Located<unknown>, path: YamlPath, message: string) =>
    problems.push({ file: located.file, ...located.yaml.locate(path), message })
  const near = (body: ParsedBody, { line, column }: Pointer, message: string) => problems.push({ file: body.file, line, column, message })

  const unique = (entries: readonly { name: string; located: Located<unknown>; path: YamlPath }[], what: string) => {
    const seen = new Map<string, string>()
    for (const { name, located, path } of entries) {
      const earlier = seen.get(name.toLowerCase())
      if (earlier) at(located, path, `The ${what} "${name}" is used in ${earlier} already. Change one of them.`)
      else seen.set(name.toLowerCase(), located.file)
    }
  }
  const idsOf = (located: Located<readonly { id: string }[]>) =>
    located.value.map(({ id }, index) => ({ name: id, located, path: [index, 'id'] }))

  unique(idsOf(data.sources), 'source id')
  unique(idsOf(data.terms), 'term id')
  unique(idsOf(data.topics), 'topic id')
  unique(idsOf(data.tools), 'tool id')
  unique(
    data.sources.value.map(({ url }, index) => ({ name: url, located: data.sources, path: [index, 'url'] })),
    'address',
  )
  unique(
    data.terms.value.flatMap(({ match }, index) =>
      match.map((word, place) => ({ name: word, located: data.terms, path: [index, 'match', place] })),
    ),
    'word to match',
  )
  unique(
    documents.map((draft) => ({ name: 'title' in draft.value ? draft.value.title : draft.value.name, located: draft, path: ['title'] })),
    'title',
  )
  unique(
    documents.map((draft) => ({ name: draft.value.description, located: draft, path: ['description'] })),
    'description',
  )

  const sources = new Set(data.sources.value.map(({ id }) => id))
  const topics = new Set(data.topics.value.map(({ id }) => id))
  const tools = new Set(data.tools.value.map(({ id }) => id))
  const slugs = new Set(articles.map(({ slug }) => slug))
  const groups = groupsOf(checklist)
  const used = new Set<string>()

  const known = (names: ReadonlySet<string>, what: string, where: string) => (name: string, located: Located<unknown>, path: YamlPath) => {
    if (!names.has(name)) at(located, path, `There is no ${what} "${name}". ${suggest(name, names)}${where}`)
  }
  const knownTopic = known(topics, 'topic', 'Topics stand in content/data/topics.yml.')
  const knownArticle = known(slugs, 'article', 'Articles are named by their files in content/articles.')
  const knownSource = known(sources, 'source', 'Sources stand in content/data/sources.yml.')

  for (const draft of [...articles, ...payers]) {
    draft.value.topics.forEach((topic, index) => knownTopic(topic, draft, ['topics', index]))
  }
  const knownTool = known(tools, 'tool', 'Tools stand in content/data/tools.yml.')
  data.topics.value.forEach((topic, index) => {
    topic.tools.forEach((tool, place) => knownTool(tool, data.topics, [index, 'tools', place]))
  })
  for (const draft of articles) {
    draft.value.related.forEach((slug, index) => {
      knownArticle(slug, draft, ['related', index])
      if (slug === draft.slug) at(draft, ['related', index], 'The article names itself as related. Remove it.')
    })
  }
  data.terms.value.forEach((term, index) => {
    term.topics.forEach((topic, place) => knownTopic(topic, data.terms, [index, 'topics', place]))
    term.see.forEach((slug, place) => knownArticle(slug, data.terms, [index, 'see', place]))
  })
  for (const draft of payers) {
    const card = { path: draft.path, headings: draft.parsed.headings }
    for (const { path, message } of payerProblems(card, data.insurers.value.card.toLookUp, fixedRoutes)) at(draft, path, message)
    for (const use of uses) {
      draft.value.stances[use].sources.forEach((id, index) => {
        used.add(id)
        knownSource(id, draft, ['stances', use, 'sources', index])
      })
    }
  }

  for (const { located, id, path } of costCitations(data)) {
    used.add(id)
    knownSource(id, located, path)
  }
  for (const { id, located, path } of sourceNames(toldNo)) {
    used.add(id)
    knownSource(id, located, path)
  }
  for (const { slug, located, path } of relatedArticles(toldNo)) knownArticle(slug, located, path)

  const anchors = new Map<string, ReadonlySet<string>>([
    ...documents.map((draft) => [draft.path, new Set(draft.parsed.headings.map(({ id }) => id))] as const),
    ['/glossary', new Set(data.terms.value.map(({ id }) => id))],
    ...anchorsOfToldNo(toldNo),
  ])
  const routes = new Set<string>([
    ...fixedRoutes,
    ...anchors.keys(),
    ...data.topics.value.map(({ id }) => `/topics/${id}`),
    ...data.tools.value.map(({ href }) => href.split('#')[0]!),
  ])

  const bodies = [
    ...documents.flatMap((draft) => [
      { body: draft.answer, path: draft.path },
      { body: draft.parsed, path: draft.path },
    ]),
    ...payers.flatMap((draft) => uses.map((use) => ({ body: draft.says[use], path: draft.path }))),
    ...textsOf(checklist).map((body) => ({ body, path: checklistPath })),
    ...textsOfToldNo(toldNo),
  ]
  for (const { body, path } of bodies) {
    for (const citation of body.citations) {
      used.add(citation.value)
      if (!sources.has(citation.value)) {
        near(
          body,
          citation,
          `There is no source "${citation.value}". ${suggest(citation.value, sources)}Sources stand in content/data/sources.yml.`,
        )
      }
    }
    for (const link of body.links) {
      const [target = '', fragment] = link.value.split('#')
      const page = target === '' ? path : target
      if (!routes.has(page)) near(body, link, `There is no page ${page}. ${suggest(page, routes)}Correct the link.`)
      else if (fragment !== undefined && anchors.has(page) && !anchors.get(page)!.has(fragment)) {
        near(body, link, `The page ${page} has no heading #${fragment}. ${suggest(fragment, anchors.get(page)!)}Correct the link.`)
      }
    }
    for (const pointer of body.blocks) {
      const { block, value } = pointer
      if (block === 'tool' && !tools.has(value))
        near(body, pointer, `There is no tool "${value}". ${suggest(value, tools)}Tools stand in content/data/tools.yml.`)
      if (block === 'figure' && !figureNames.has(value))
        near(body, pointer, `There is no figure "${value}". ${suggest(value, figureNames)}Figures stand in components/figures.`)
      if (block === 'checklist' && !groups.has(value))
        near(body, pointer, `There is no group of questions "${value}". ${suggest(value, groups)}Groups stand in content/checklists.`)
    }
  }

  const steps = checklist.files['next-steps']
  steps.value.forEach(({ links }, index) => {
    links.forEach(({ href }, place) => {
      if (!routes.has(href)) at(steps, [index, 'links', place, 'href'], `There is no page ${href}. ${suggest(href, routes)}Correct the link.`)
    })
  })

  const { nav, footer, home } = data.interface.value
  const pathsInInterface = [
    ...nav.map(({ href }, index) => ({ href, path: ['nav', index, 'href'] })),
    ...footer.map(({ href }, index) => ({ href, path: ['footer', index, 'href'] })),
    ...home.waysIn.map(({ href }, index) => ({ href, path: ['home', 'waysIn', index, 'href'] })),
  ]
  for (const { href, path } of pathsInInterface) {
    if (!routes.has(href.split('#')[0]!)) at(data.interface, path, `There is no page ${href}. ${suggest(href, routes)}Correct the link.`)
  }
  if (!articles.some(({ path }) => path === home.next.href)) {
    at(data.interface, ['home', 'next', 'href'], 'This must be an article: the home page shows its answer.')
  }
  data.sources.value.forEach(({ id }, index) => {
    if (!used.has(id)) at(data.sources, [index, 'id'], `Nothing cites the source "${id}". Cite it, or remove it.`)
  })
  data.redirects.value.forEach(({ from, to }, index) => {
    if (routes.has(from)) at(data.redirects, [index, 'from'], `The page ${from} exists. Remove this row, or the page.`)
    if (to !== null && !routes.has(to.split('#')[0]!)) at(data.redirects, [index, 'to'], `There is no page ${to}. Correct the row.`)
  })
  problems.push(...costProblems(data))
  for (const { path, message } of checkSearchData(data.search.value, routes, anchors)) at(data.search, path, message)
  return problems
}

/** The closest name there is, as half a sentence, or nothing when none is close. */
export function suggest(name: string, names: Iterable<string>): string {
  let best: { name: string; distance: number } | null = null
  for (const candidate of names) {
    const distance = editDistance(name, candidate)
    if (!best || distance < best.distance) best = { name: candidate, distance }
  }
  return best && best.distance <= Math.max(2, name.length / 4) ? `Did you mean "${best.name}"? ` : ''
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + change))
    }
    row = next
  }
  return row[b.length]!
}
