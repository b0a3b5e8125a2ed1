import { formatCents, formatRate } from '@/lib/costs/money'
import type { Problem } from '@/lib/costs/outcome'
import { TYPED_FIELDS } from '@/lib/costs/typed'
import { fill } from '@/lib/costs/words'
import type { CostWords } from '@/lib/content/schemas/cost-words'

const kinds = new Map<string, string>(Object.values(TYPED_FIELDS))

/** Says what is wrong with a field and how to mend it, with the bound in the unit of the field. */
export function problemText({ field, code, bound }: Problem, words: Pick<CostWords, 'problems' | 'fields'>): string {
  const kind = kinds.get(field) ?? 'money'
  const text = bound === undefined ? '' : kind === 'count' ? String(bound) : kind === 'rate' ? formatRate(bound) : formatCents(bound)
  return fill(words.problems[code], { field: words.fields[field].label, bound: text })
}
