import type { Problem } from '@/lib/costs/outcome'
import { valueText } from '@/lib/costs/typed'
import { fill } from '@/lib/words/fill'
import type { CostWords } from '@/lib/content/schemas/cost-words'

/** Says what is wrong with a field and how to mend it, with the bound in the unit of the field. */
export function problemText({ field, code, bound }: Problem, words: Pick<CostWords, 'problems' | 'fields'>): string {
  return fill(words.problems[code], { field: words.fields[field].label, bound: bound === undefined ? '' : valueText(field, bound) })
}
