import { payerKinds, stanceNames, type PayerKind, type PayerOrder, type StanceName, type Use } from '@/lib/content/schemas/payer'
import { insurersPath } from '@/lib/content/routes'

export interface Sortable {
  readonly name: string
  readonly kind: PayerKind
  readonly stances: Readonly<Record<Use, { readonly stance: StanceName; readonly documentDate: string | null }>>
}

/** The payers in one of the published orders. Equals follow each other by name; cards without a date come last. */
export function sortPayers<T extends Sortable>(payers: readonly T[], order: PayerOrder): T[] {
  const byName = (a: T, b: T) => a.name.localeCompare(b.name, 'en')
  return [...payers].sort((a, b) => compare(a, b, order) || byName(a, b))
}

function compare(a: Sortable, b: Sortable, order: PayerOrder): number {
  if (order === 'name') return 0
  if (order === 'kind') return payerKinds.indexOf(a.kind) - payerKinds.indexOf(b.kind)
  if (order === 'newest') return newestDocument(b).localeCompare(newestDocument(a))
  return stanceNames.indexOf(a.stances[order].stance) - stanceNames.indexOf(b.stances[order].stance)
}

/** The newest document a card rests on, or nothing. A date known to the year alone stands before the days of that year. */
function newestDocument({ stances }: Sortable): string {
  const dates = Object.values(stances).flatMap(({ documentDate }) =>
    documentDate === null || documentDate === 'undated' ? [] : documentDate,
  )
  return dates.sort().at(-1) ?? ''
}

/** The address of the table in an order. By name it is the table itself. */
export function orderPath(order: PayerOrder): string {
  return order === 'name' ? insurersPath : `${insurersPath}/by/${order}`
}
