import type { CitedDeadlines } from '@/lib/content/told-no'
import type { ToldNoWords } from '@/lib/content/schemas/told-no-page'

/** What the deadlines page hands to its island: rules and words, no article text. */
export interface DeadlineModel {
  readonly data: CitedDeadlines
  readonly words: ToldNoWords['deadlines']
  readonly shared: ToldNoWords['shared']
  readonly states: readonly { readonly abbr: string; readonly name: string }[]
  readonly letterTitles: Readonly<Record<string, string>>
  readonly letterLabel: string
  readonly sourceLabel: string
}
