import { payerKinds, stanceNames, stateCodes, uses } from '@/lib/content/schemas/payer'

/**
 * The style rules behind the filters of the table: a chosen option hides the rows that do not fit it, without script.
 * They are made from the closed sets, so that no kind, state or answer can be without its rule.
 * Rows carry `data-kind`, `data-states` (codes parted by spaces) and one attribute for each use with its answer.
 */
export function filterRules(): string {
  const chosen = (filter: string, value: string) => `.who-pays:has(#filter-${filter} [value="${value}"]:checked)`
  const hidden = '{display:none}'
  const byKind = payerKinds.map((kind) => `${chosen('kind', kind)} [data-kind]:not([data-kind="${kind}"])${hidden}`)
  const byState = stateCodes.map(
    (state) => `${chosen('state', state)} [data-states]:not([data-states~="${state}"],[data-states="all"])${hidden}`,
  )
  const byStance = [...stanceNames, 'found' as const].flatMap((stance) =>
    [...uses, 'every' as const].map((use) => {
      const counted = use === 'every' ? uses : [use]
      const rows =
        stance === 'found'
          ? counted.map((name) => `[data-${name}="not-found"]`).join('')
          : `[data-kind]${counted.map((name) => `:not([data-${name}="${stance}"])`).join('')}`
      return `.who-pays:has(#filter-use [value="${use}"]:checked):has(#filter-stance [value="${stance}"]:checked) ${rows}${hidden}`
    }),
  )
  const columns = uses.flatMap((use) =>
    uses.filter((other) => other !== use).map((other) => `${chosen('use', use)} .use-${other}${hidden}`),
  )
  return [...byKind, ...byState, ...byStance, ...columns].join('')
}
