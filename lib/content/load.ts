import type { z } from 'zod'
import { checklistFile, readChecklist, renderChecklist, type ChecklistDraft } from './checklist'
import { gatherCosts } from './costs'
import type { RawFile } from './files'
import { parseBody, parseInline, plainText, renderBody, renderInline, type ParsedBody, type RenderWords } from './markdown/document'
import { CitationNumbers } from './markdown/citations'
import { TermFinder } from './markdown/glossary'
import { ContentError, type Problem } from './problems'
import { decode, readMarkdown, readYaml, type Located, type MarkdownFile, type TextFile } from './read'
import { articlePath, pagePath, payerPath } from './routes'
import { dataSchemas, type DataName } from './schemas'
import type { ChecklistFile } from './schemas/checklist'
import { articleSchema, pageSchema, type ArticleFrontMatter, type PageFrontMatter } from './schemas/article'
import type { IsoDate } from './schemas/common'
import { payerSchema, uses, type PayerFrontMatter } from './schemas/payer'
import type { Article, Page, Payer, RenderedStance, Site, Source } from './site'
import { isLetterFile, readToldNo, renderToldNo, type ToldNoDraft } from './told-no'
import { validate } from './validate'

/** A Markdown file with its texts parsed but not yet rendered. */
export interface Draft<T> extends MarkdownFile<T> {
  readonly answer: ParsedBody
  readonly parsed: ParsedBody
  readonly path: string
}

export interface PayerDraft extends Draft<PayerFrontMatter> {
  readonly says: Readonly<Record<(typeof uses)[number], ParsedBody>>
}

export type Data = { readonly [Name in DataName]: Located<z.infer<(typeof dataSchemas)[Name]>> }

/** Everything that was read, before it is checked as a whole. */
export interface Drafts {
  readonly data: Data
  readonly articles: readonly Draft<ArticleFrontMatter>[]
  readonly pages: readonly Draft<PageFrontMatter>[]
  readonly payers: readonly PayerDraft[]
  readonly checklist: ChecklistDraft
  readonly toldNo: ToldNoDraft
}

/**
 * Reads, checks and renders the whole content.
 * @param files every file of the content folder
 * @param asOf the day from which "overdue" is reckoned
 * @throws ContentError with every fault at once
 */
export function loadSite(files: readonly RawFile[], asOf: IsoDate): Site {
  const problems: Problem[] = []
  const drafts = readDrafts(files, problems)
  if (drafts) problems.push(...validate(drafts))
  if (!drafts || problems.length > 0) throw new ContentError(problems)
  return render(drafts, asOf)
}

/** Files for people who edit or reuse the content. */
const notContent: ReadonlySet<string> = new Set(['content/README.md', 'content/LICENSE'])

const folders = /^content\/(articles|pages|payers)\/[^/]+\.md$/

function readDrafts(files: readonly RawFile[], problems: Problem[]): Drafts | null {
  const report = (found: Problem[]) => problems.push(...found)
  const stray = (path: string) =>
    report([
      {
        file: path,
        line: 1,
        column: 1,
        message: 'This file belongs to no part of the site. Move it where content/README.md says, or delete it.',
      },
    ])

  const data: Partial<Record<DataName, Located<unknown>>> = {}
  const articles: Draft<ArticleFrontMatter>[] = []
  const pages: Draft<PageFrontMatter>[] = []
  const payers: PayerDraft[] = []
  const checklists = new Map<ChecklistFile, TextFile>()
  const letters: TextFile[] = []

  for (const raw of files) {
    if (notContent.has(raw.path)) continue
    const decoded = decode(raw)
    if (!decoded.ok) {
      report(decoded.problems)
      continue
    }
    const { file } = decoded
    const folder = folders.exec(file.path)?.[1]
    const checklist = checklistFile(file.path)
    const name = /^content\/data\/([a-z-]+)\.yml$/.exec(file.path)?.[1]
    if (name && Object.hasOwn(dataSchemas, name)) {
      data[name as DataName] = readYaml(file, dataSchemas[name as DataName], report) ?? undefined
    } else if (folder === 'articles') {
      const draft = readDraft(file, articleSchema, 'article', articlePath, report)
      if (draft) articles.push(draft)
    } else if (folder === 'pages') {
      const draft = readDraft(file, pageSchema, 'page', pagePath, report)
      if (draft) pages.push(draft)
    } else if (folder === 'payers') {
      const draft = readDraft(file, payerSchema, 'page', payerPath, report)
      if (draft) payers.push({ ...draft, says: readSays(draft) })
    } else if (checklist) {
      checklists.set(checklist, file)
    } else if (isLetterFile(file.path)) {
      letters.push(file)
    } else {
      stray(file.path)
    }
  }

  const present = new Set(files.map((file) => file.path))
  for (const name of Object.keys(dataSchemas)) {
    const path = `content/data/${name}.yml`
    if (!present.has(path)) report([{ file: path, line: 1, column: 1, message: 'This file is missing. Add it.' }])
  }
  const checklist = readChecklist(checklists, report)
  const complete = Object.keys(dataSchemas).every((name) => data[name as DataName])
  if (!complete || !checklist) return null
  const whole = data as unknown as Data
  return { data: whole, articles, pages, payers, checklist, toldNo: readToldNo(whole, letters, report) }
}

function readDraft<T extends typeof articleSchema | typeof pageSchema | typeof payerSchema>(
  file: TextFile,
  schema: T,
  kind: 'article' | 'page',
  pathOf: (slug: string) => string,
  report: (problems: Problem[]) => void,
): Draft<z.infer<T>> | null {
  const markdown = readMarkdown<z.ZodType<{ answer: string }>>(file, schema, report)
  if (!markdown) return null
  const answer = parseInline(markdown.value.answer, file.path, markdown.yaml.locate(['answer']))
  const parsed = parseBody(markdown.body, file.path, kind)
  report([...answer.problems, ...parsed.problems])
  return { ...(markdown as MarkdownFile<z.infer<T>>), answer, parsed, path: pathOf(markdown.slug) }
}

function readSays(draft: Draft<PayerFrontMatter>): PayerDraft['says'] {
  const read = (use: (typeof uses)[number]) =>
    parseInline(draft.value.stances[use].says, draft.file, draft.yaml.locate(['stances', use, 'says']))
  return { mood: read('mood'), pain: read('pain'), esketamine: read('esketamine') }
}

function render(drafts: Drafts, asOf: IsoDate): Site {
  const { data } = drafts
  const sourceById = new Map(data.sources.value.map((source) => [source.id, source]))
  const finder = new TermFinder(data.terms.value)
  const { crisis } = data.interface.value
  const words: RenderWords = {
    tools: new Map(data.tools.value.map((tool) => [tool.id, tool])),
    crisis: [crisis.lead, crisis.call, crisis.veterans, crisis.emergency].join(' '),
  }
  const sourcesOf = (ids: readonly string[]): Source[] => ids.map((id) => sourceById.get(id)!)

  const shared = (draft: Draft<{ nextCheck: string }>, rendered: ReturnType<typeof renderBody>) => ({
    ...rendered,
    sources: sourcesOf(rendered.sources),
    slug: draft.slug,
    path: draft.path,
    file: draft.file,
    markdown: draft.body.trim(),
    overdue: draft.value.nextCheck < asOf,
  })

  const article = (draft: Draft<ArticleFrontMatter>): Article => ({
    ...draft.value,
    ...shared(draft, renderBody(draft.answer, draft.parsed, finder, words)),
  })
  const page = (draft: Draft<PageFrontMatter>): Page => ({
    ...draft.value,
    ...shared(draft, renderBody(draft.answer, draft.parsed, finder, words)),
  })
  const payer = (draft: PayerDraft): Payer => {
    const numbers = new CitationNumbers()
    const body = renderBody(draft.answer, draft.parsed, finder, words, numbers)
    const stance = (use: (typeof uses)[number]): RenderedStance => {
      const saysText = plainText(draft.says[use].tree.children)
      const saysHtml = renderInline(draft.says[use], numbers)
      for (const id of draft.value.stances[use].sources) numbers.cite(id)
      return { ...draft.value.stances[use], saysHtml, saysText }
    }
    const stances = { mood: stance('mood'), pain: stance('pain'), esketamine: stance('esketamine') }
    return {
      ...draft.value,
      ...shared(draft, { ...body, sources: [...numbers.ids] }),
      title: draft.value.name,
      stances,
    }
  }

  const { sourceIds, ...checklist } = renderChecklist(drafts.checklist)
  const dated = <T extends { sourceIds: readonly string[]; nextCheck: string }>(entry: T) => ({
    ...entry,
    sources: sourcesOf(entry.sourceIds),
    overdue: entry.nextCheck < asOf,
  })
  const toldNo = renderToldNo(drafts.toldNo, finder, words)

  return {
    asOf,
    words: data.interface.value,
    articles: drafts.articles.map(article),
    pages: drafts.pages.map(page),
    payers: drafts.payers.map(payer).sort((a, b) => a.name.localeCompare(b.name)),
    checklist: { ...checklist, sources: sourcesOf(sourceIds), overdue: checklist.nextCheck < asOf },
    toldNo: {
      ...toldNo,
      denied: dated(toldNo.denied),
      pastDecisions: dated(toldNo.pastDecisions),
      deadlines: dated(toldNo.deadlines),
      letterIndex: dated(toldNo.letterIndex),
      letters: toldNo.letters.map(dated),
      stateHelp: dated(toldNo.stateHelp),
      gaps: dated(toldNo.gaps),
    },
    topics: data.topics.value,
    terms: [...data.terms.value].sort((a, b) => a.term.localeCompare(b.term)),
    tools: data.tools.value,
    sources: data.sources.value,
    redirects: data.redirects.value,
    insurers: data.insurers.value,
    costs: gatherCosts(data, sourcesOf),
    search: data.search.value,
  }
}
