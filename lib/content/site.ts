import type { RenderedChecklist } from './checklist'
import type { CostContent } from './costs'
import type { BodyPart, RenderedBody, Section } from './markdown/document'
import type { DocumentHeading } from './markdown/headings'
import type { ArticleFrontMatter, PageFrontMatter } from './schemas/article'
import type { IsoDate } from './schemas/common'
import type { InterfaceWords, Redirect, Source, Term, Tool, Topic } from './schemas/data'
import type { InsurersWords } from './schemas/insurers'
import type { SearchData } from './schemas/search'
import type { PayerFrontMatter, Stance, Use } from './schemas/payer'
import type { RenderedToldNo } from './told-no'

export type { BodyPart, DocumentHeading, InterfaceWords, InsurersWords, IsoDate, Redirect, Section, Source, Stance, Term, Tool, Topic, Use }

/** What every page made of Markdown has. */
interface Rendered extends Omit<RenderedBody, 'sources'> {
  readonly slug: string
  readonly path: string
  /** In the order of their numbers on the page. */
  readonly sources: readonly Source[]
  /** The file it was written in, for editors. */
  readonly file: string
  /** The Markdown below the front matter, as written. */
  readonly markdown: string
  /** The day of the build is past its next check. */
  readonly overdue: boolean
}

export type Article = Readonly<ArticleFrontMatter> & Rendered
export type Page = Readonly<PageFrontMatter> & Rendered

/** A stance with what it says as HTML, whose citations are numbered with the page's, and as plain text. */
export type RenderedStance = Stance & { readonly saysHtml: string; readonly saysText: string }
export type Payer = Omit<PayerFrontMatter, 'stances'> &
  Rendered & { readonly title: string; readonly stances: Readonly<Record<Use, RenderedStance>> }

/** The coverage checklist. */
export type Checklist = Omit<RenderedChecklist, 'sourceIds'> & { readonly sources: readonly Source[]; readonly overdue: boolean }
type Dated<T> = T & { readonly sources: readonly Source[]; readonly overdue: boolean }

/** The pages on denials, deadlines, letters, state help and gaps. */
export type ToldNo = {
  readonly [Key in keyof RenderedToldNo]: Key extends 'words' | 'blankGroups'
    ? RenderedToldNo[Key]
    : RenderedToldNo[Key] extends readonly (infer Entry)[]
      ? readonly Dated<Entry>[]
      : Dated<RenderedToldNo[Key]>
}

/** The whole content, read once. Everything a reader gets is derived from it. */
export interface Site {
  /** The day that "overdue" is reckoned from. */
  readonly asOf: IsoDate
  readonly words: InterfaceWords
  readonly articles: readonly Article[]
  readonly payers: readonly Payer[]
  readonly pages: readonly Page[]
  readonly checklist: Checklist
  readonly toldNo: ToldNo
  readonly topics: readonly Topic[]
  readonly terms: readonly Term[]
  readonly tools: readonly Tool[]
  readonly sources: readonly Source[]
  readonly redirects: readonly Redirect[]
  /** The words of payer cards and of everything made of them. */
  readonly insurers: InsurersWords
  readonly costs: CostContent
  /** What readers call things, and the words of the search page. */
  readonly search: SearchData
}
