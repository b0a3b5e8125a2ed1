import type { Blank, BlankGroup, StatementGroup } from '@/lib/content/schemas/letters'
import type { ToldNoWords } from '@/lib/content/schemas/told-no-page'
import type { Template } from '@/lib/letters/template'

/** What a letter's page hands to its island. */
export interface LetterModel {
  readonly slug: string
  readonly title: string
  readonly template: Template
  readonly blanks: readonly Blank[]
  readonly groups: readonly { readonly id: BlankGroup; readonly title: string }[]
  readonly statements: readonly StatementGroup[]
  readonly numbers: Readonly<Record<string, number>>
  readonly words: ToldNoWords['letters']
  readonly shared: ToldNoWords['shared']
}
