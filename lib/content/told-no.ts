import type { z } from 'zod'
import { checkLetter, readLetterBody, type LetterBody } from '@/lib/letters/check'
import { blanksOf, citesOf, type Template } from '@/lib/letters/template'
import { CitationNumbers } from './markdown/citations'
import { parseBody, parseInline, renderBody, renderInline, type ParsedBody, type RenderWords } from './markdown/document'
import type { TermFinder } from './markdown/glossary'
import type { Problem } from './problems'
import { readMarkdown, type Located, type MarkdownFile, type TextFile } from './read'
import type { dataSchemas } from './schemas'
import { checkDeadlines, type ContentProblem, type DeadlineRule, type Deadlines } from './schemas/deadlines'
import { checkBlanks, letterSchema, type Blank, type LetterFrontMatter } from './schemas/letters'
import { checkDecisions, checkDenialPhrases, checkGapPlan, checkStateHelp, type Decision, type Decisions, type DenialPhrase, type GapPlan, type StateHelp } from './schemas/told-no'
import { toldNoPages, type ToldNoPageName, type ToldNoWords } from './schemas/told-no-page'
import type { BodyPart, Term } from './site'
import { letterPath, toldNoPaths } from './told-no-paths'

type DataOf<Name extends keyof typeof dataSchemas> = Located<z.infer<(typeof dataSchemas)[Name]>>

/** The data files of this part, as they were read. */
export interface ToldNoData {
  readonly 'told-no': DataOf<'told-no'>
  readonly 'deadline-rules': DataOf<'deadline-rules'>
  readonly 'letter-blanks': DataOf<'letter-blanks'>
  readonly 'denial-phrases': DataOf<'denial-phrases'>
  readonly decisions: DataOf<'decisions'>
  readonly 'state-help': DataOf<'state-help'>
  readonly 'gap-plan': DataOf<'gap-plan'>
}

interface LetterDraft extends MarkdownFile<LetterFrontMatter> {
  readonly answer: ParsedBody
  readonly before: ParsedBody
  readonly after: ParsedBody
  readonly letter: LetterBody
}

/** Everything of this part as it was read, its texts parsed but not yet rendered. */
export interface ToldNoDraft {
  readonly data: ToldNoData
  readonly letters: readonly LetterDraft[]
  /** Inline Markdown by file and path. */
  readonly inline: ReadonlyMap<string, ParsedBody>
}

export function isLetterFile(path: string): boolean {
  return /^content\/letters\/[^/]+\.md$/.test(path)
}

type Path = (string | number)[]
type InlineText = { readonly located: Located<unknown>; readonly path: Path; readonly text: string; readonly page: string }

const key = (located: Located<unknown>, path: Path) => `${located.file}:${path.join('.')}`

/** Every piece of inline Markdown in the data files, with the page it is shown on. */
function inlineTexts(data: ToldNoData): InlineText[] {
  const pages = toldNoPages.map((name) => ({ located: data['told-no'], path: ['pages', name, 'answer'], text: data['told-no'].value.pages[name].answer, page: toldNoPaths[name] }))
  const phrases = data['denial-phrases'].value.flatMap((phrase, index) =>
    phraseTexts.map((field) => ({ located: data['denial-phrases'], path: [index, field], text: phrase[field], page: toldNoPaths.denied })),
  )
  const summary = (['found', 'limit'] as const).map((field) => ({
    located: data.decisions,
    path: ['summary', field],
    text: data.decisions.value.summary[field],
    page: toldNoPaths['past-decisions'],
  }))
  const steps = data['gap-plan'].value.situations.flatMap((situation, index) => [
    { located: data['gap-plan'], path: ['situations', index, 'line'], text: situation.line, page: toldNoPaths.gaps },
    ...situation.steps.map((step, at) => ({ located: data['gap-plan'], path: ['situations', index, 'steps', at, 'does'], text: step.does, page: toldNoPaths.gaps })),
  ])
  return [...pages, ...phrases, ...summary, ...steps]
}

const phraseTexts = ['means', 'answers', 'why', 'honest'] as const

/** Reads the letters and checks this part as a whole. Null when a letter cannot be read; every fault is reported. */
export function readToldNo(data: ToldNoData, files: readonly TextFile[], report: (problems: Problem[]) => void): ToldNoDraft {
  const letters = files.flatMap((file) => readLetter(file, report) ?? [])
  const slugs = new Set(letters.map(({ slug }) => slug))
  const events = new Set(data['deadline-rules'].value.events.map(({ id }) => id))
  const blanks = new Map(data['letter-blanks'].value.blanks.map((blank) => [blank.id, blank]))
  const place = (located: Located<unknown>, problems: readonly ContentProblem[]) =>
    report(problems.map(({ path, message }) => ({ file: located.file, ...located.yaml.locate(path), message: path.length > 0 ? `${path.join('.')}: ${message}` : message })))

  for (const draft of letters) place(draft, checkLetter(draft.value, draft.letter.template, { blanks, events }))
  place(data['deadline-rules'], checkDeadlines(data['deadline-rules'].value, slugs))
  place(data['letter-blanks'], checkBlanks(data['letter-blanks'].value, new Set(letters.flatMap(({ letter }) => blanksOf(letter.template)))))
  place(data['denial-phrases'], checkDenialPhrases(data['denial-phrases'].value, { letters: slugs, events }))
  place(data.decisions, checkDecisions(data.decisions.value))
  place(data['state-help'], checkStateHelp(data['state-help'].value))
  place(data['gap-plan'], checkGapPlan(data['gap-plan'].value, { letters: slugs, events }))

  const inline = new Map(
    inlineTexts(data).map(({ located, path, text }) => {
      const parsed = parseInline(text, located.file, located.yaml.locate(path))
      report([...parsed.problems])
      return [key(located, path), parsed] as const
    }),
  )
  return { data, letters, inline }
}

function readLetter(file: TextFile, report: (problems: Problem[]) => void): LetterDraft | null {
  const markdown = readMarkdown(file, letterSchema, report)
  if (!markdown) return null
  const { value: letter, problems } = readLetterBody(markdown.body)
  report(problems.map((problem) => ({ file: file.path, line: 'line' in problem ? problem.line : 1, column: 1, message: problem.message })))
  if (!letter) return null
  const answer = parseInline(markdown.value.answer, file.path, markdown.yaml.locate(['answer']))
  // Empty lines above a part keep the line numbers of its faults true.
  const part = ({ text, line }: { text: string; line: number }) => parseBody('\n'.repeat(line - 1) + text, file.path, 'page')
  const before = part(letter.parts.before)
  const after = part(letter.parts.after)
  report([...answer.problems, ...before.problems, ...after.problems])
  return { ...markdown, answer, before, after, letter }
}

/** Every text of this part that can cite a source or link to a page, with the page it is shown on. */
export function textsOfToldNo(draft: ToldNoDraft): { body: ParsedBody; path: string }[] {
  return [
    ...inlineTexts(draft.data).map(({ located, path, page }) => ({ body: draft.inline.get(key(located, path))!, path: page })),
    ...draft.letters.flatMap(({ slug, answer, before, after }) => [answer, before, after].map((body) => ({ body, path: letterPath(slug) }))),
  ]
}

/** Every place that names a source outside a text. */
export function sourceNames({ data, letters }: ToldNoDraft): { id: string; located: Located<unknown>; path: Path }[] {
  const list = (located: Located<unknown>, path: Path, ids: readonly string[]) => ids.map((id, index) => ({ id, located, path: [...path, index] }))
  const states = data['state-help'].value
  return [
    ...data['deadline-rules'].value.plans.flatMap(({ sources }, index) => list(data['deadline-rules'], ['plans', index, 'sources'], sources)),
    ...data['deadline-rules'].value.rules.flatMap(({ sources }, index) => list(data['deadline-rules'], ['rules', index, 'sources'], sources)),
    ...data['deadline-rules'].value.amounts.flatMap(({ sources }, index) => list(data['deadline-rules'], ['amounts', index, 'sources'], sources)),
    ...data.decisions.value.decisions.flatMap(({ sources }, index) => list(data.decisions, ['decisions', index, 'sources'], sources)),
    ...data.decisions.value.searches.flatMap(({ sources }, index) => list(data.decisions, ['searches', index, 'sources'], sources)),
    ...states.national.flatMap(({ sources }, index) => list(data['state-help'], ['national', index, 'sources'], sources)),
    ...states.states.flatMap((state, index) => [
      ...(['department', 'website', 'mail', 'program', 'externalReview'] as const).flatMap((field) =>
        list(data['state-help'], ['states', index, field, 'sources'], state[field]?.sources ?? []),
      ),
      ...state.phones.flatMap(({ sources }, at) => list(data['state-help'], ['states', index, 'phones', at, 'sources'], sources)),
    ]),
    ...list(data['told-no'], ['stateHelp', 'scopeSources'], data['told-no'].value.stateHelp.scopeSources),
    ...letters.flatMap((draft) => citesOf(draft.letter.template).map((id) => ({ id, located: draft, path: [] }))),
  ]
}

/** Every place that names an article to read next. */
export function relatedArticles({ data, letters }: ToldNoDraft): { slug: string; located: Located<unknown>; path: Path }[] {
  return [
    ...toldNoPages.flatMap((name) =>
      data['told-no'].value.pages[name].related.map((slug, index) => ({ slug, located: data['told-no'], path: ['pages', name, 'related', index] })),
    ),
    ...letters.flatMap((draft) => draft.value.related.map((slug, index) => ({ slug, located: draft, path: ['related', index] }))),
  ]
}

/** The pages of this part with the addresses inside them. */
export function anchorsOfToldNo({ data, letters }: ToldNoDraft): [string, ReadonlySet<string>][] {
  const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id))
  return [
    [toldNoPaths.denied, ids(data['denial-phrases'].value)],
    [toldNoPaths['past-decisions'], ids(data.decisions.value.decisions)],
    [toldNoPaths.deadlines, ids(data['deadline-rules'].value.events)],
    [toldNoPaths.letters, new Set()],
    [toldNoPaths['state-help'], ids(data['state-help'].value.states)],
    [toldNoPaths.gaps, ids(data['gap-plan'].value.situations)],
    ...letters.map(({ slug }) => [letterPath(slug), new Set<string>()] as [string, ReadonlySet<string>]),
  ]
}

/** Numbers that lead to the list of sources of the page. */
export type Cites = readonly number[]

interface CheckedPage {
  readonly path: string
  readonly title: string
  readonly description: string
  readonly answerHtml: string
  readonly updated: string
  readonly checked: string
  readonly nextCheck: string
  readonly changes: readonly { date: string; note: string }[]
  /** Names of articles to read next. */
  readonly related: readonly string[]
  /** Source ids in the order of their numbers. */
  readonly sourceIds: readonly string[]
}

export type RenderedPhrase = DenialPhrase & { readonly html: Readonly<Record<(typeof phraseTexts)[number], string>> }
export type CitedRule = Omit<DeadlineRule, 'sources'> & { readonly cites: Cites }
export type CitedDeadlines = Omit<Deadlines, 'rules' | 'amounts' | 'plans'> & {
  readonly plans: readonly (Omit<Deadlines['plans'][number], 'sources'> & { readonly cites: Cites })[]
  readonly rules: readonly CitedRule[]
  readonly amounts: readonly (Omit<Deadlines['amounts'][number], 'sources'> & { readonly cites: Cites })[]
}
export type CitedDecision = Decision & { readonly cites: Cites }

export interface LetterPage extends CheckedPage {
  readonly slug: string
  readonly front: LetterFrontMatter
  readonly beforeParts: readonly BodyPart[]
  readonly afterParts: readonly BodyPart[]
  readonly template: Template
  /** The number of each source that the letter itself cites. */
  readonly numbers: Readonly<Record<string, number>>
  readonly blanks: readonly Blank[]
  readonly terms: readonly Term[]
}

/** This part of the site, ready for its pages. */
export interface RenderedToldNo {
  readonly words: ToldNoWords
  readonly denied: CheckedPage & { readonly phrases: readonly RenderedPhrase[] }
  readonly pastDecisions: CheckedPage & {
    readonly summary: { readonly found: string; readonly limit: string }
    readonly decisions: readonly CitedDecision[]
    readonly searches: readonly (Decisions['searches'][number] & { readonly cites: Cites })[]
  }
  readonly deadlines: CheckedPage & { readonly data: CitedDeadlines }
  readonly letterIndex: CheckedPage
  readonly letters: readonly LetterPage[]
  readonly blankGroups: z.infer<(typeof dataSchemas)['letter-blanks']>['groups']
  readonly stateHelp: CheckedPage & { readonly data: StateHelp; readonly cite: Readonly<Record<string, number>> }
  readonly gaps: CheckedPage & {
    readonly first: GapPlan['first']
    readonly situations: readonly (Omit<GapPlan['situations'][number], 'steps'> & {
      readonly lineHtml: string
      readonly steps: readonly (GapPlan['situations'][number]['steps'][number] & { readonly doesHtml: string })[]
    })[]
  }
}

/** Renders the texts page by page, so that the sources of each are numbered as a reader meets them. */
export function renderToldNo({ data, letters, inline }: ToldNoDraft, finder: TermFinder, words: RenderWords): RenderedToldNo {
  const toldNo = data['told-no']
  const html = (located: Located<unknown>, path: Path, numbers: CitationNumbers) => renderInline(inline.get(key(located, path))!, numbers)
  const citesOfList = (ids: readonly string[], numbers: CitationNumbers): Cites => ids.map((id) => numbers.cite(id).number)

  /** `fill` renders what stands below the answer; the sources are listed when it has run. */
  const page = <T extends object>(name: ToldNoPageName, fill: (numbers: CitationNumbers) => T): CheckedPage & T => {
    const numbers = new CitationNumbers()
    const answerHtml = html(toldNo, ['pages', name, 'answer'], numbers)
    const rest = fill(numbers)
    return { ...toldNo.value.pages[name], path: toldNoPaths[name], answerHtml, ...rest, sourceIds: [...numbers.ids] }
  }

  return {
    words: toldNo.value,
    denied: page('denied', (numbers) => ({
      phrases: data['denial-phrases'].value.map((phrase, index) => {
        const text = (field: (typeof phraseTexts)[number]) => html(data['denial-phrases'], [index, field], numbers)
        return { ...phrase, html: { means: text('means'), answers: text('answers'), why: text('why'), honest: text('honest') } }
      }),
    })),
    pastDecisions: page('past-decisions', (numbers) => ({
      summary: { found: html(data.decisions, ['summary', 'found'], numbers), limit: html(data.decisions, ['summary', 'limit'], numbers) },
      decisions: data.decisions.value.decisions.map((decision) => ({ ...decision, cites: citesOfList(decision.sources, numbers) })),
      searches: data.decisions.value.searches.map((search) => ({ ...search, cites: citesOfList(search.sources, numbers) })),
    })),
    deadlines: page('deadlines', (numbers) => {
      const cited = <T extends { sources: readonly string[] }>({ sources, ...rest }: T) => ({ ...rest, cites: citesOfList(sources, numbers) })
      const { plans, rules, amounts, ...rest } = data['deadline-rules'].value
      return { data: { ...rest, plans: plans.map(cited), rules: rules.map(cited), amounts: amounts.map(cited) } }
    }),
    letterIndex: page('letters', () => ({})),
    letters: letters
      .map((draft) => renderLetter(draft, data['letter-blanks'].value.blanks, finder, words))
      .sort((a, b) => a.front.order - b.front.order),
    blankGroups: data['letter-blanks'].value.groups,
    stateHelp: page('state-help', (numbers) => {
      const { national, states } = data['state-help'].value
      const ids = [
        ...toldNo.value.stateHelp.scopeSources,
        ...national.flatMap(({ sources }) => sources),
        ...states.flatMap((state) =>
          [state.department, state.website, ...state.phones, state.mail, state.program, state.externalReview].flatMap((field) => field?.sources ?? []),
        ),
      ]
      return { data: data['state-help'].value, cite: Object.fromEntries(ids.map((id) => [id, numbers.cite(id).number])) }
    }),
    gaps: page('gaps', (numbers) => ({
      first: data['gap-plan'].value.first,
      situations: data['gap-plan'].value.situations.map((situation, index) => ({
        ...situation,
        lineHtml: html(data['gap-plan'], ['situations', index, 'line'], numbers),
        steps: situation.steps.map((step, at) => ({ ...step, doesHtml: html(data['gap-plan'], ['situations', index, 'steps', at, 'does'], numbers) })),
      })),
    })),
  }
}

function renderLetter(draft: LetterDraft, blanks: readonly Blank[], finder: TermFinder, words: RenderWords): LetterPage {
  const numbers = new CitationNumbers()
  const before = renderBody(draft.answer, draft.before, finder, words, numbers)
  const cited = citesOf(draft.letter.template)
  const byId = Object.fromEntries(cited.map((id) => [id, numbers.cite(id).number]))
  const after = renderBody(null, draft.after, finder, words, numbers)
  const used = new Set(blanksOf(draft.letter.template))
  const { title, description, updated, checked, nextCheck, changes, related } = draft.value
  return {
    path: letterPath(draft.slug),
    slug: draft.slug,
    title,
    description,
    updated,
    checked,
    nextCheck,
    changes,
    related,
    front: draft.value,
    answerHtml: before.answerHtml,
    beforeParts: before.parts,
    afterParts: after.parts,
    template: draft.letter.template,
    numbers: byId,
    blanks: blanks.filter(({ id }) => used.has(id)),
    terms: [...new Map([...before.terms, ...after.terms].map((term) => [term.id, term])).values()],
    sourceIds: [...numbers.ids],
  }
}
