import { RuleSheet } from '@/components/ui/rule-sheet'
import { payerKinds, stanceNames, stateCodes, uses } from '@/lib/content/schemas/payer'
import type { Site } from '@/lib/content/site'
import { filterRules } from '@/lib/payers/filter-rules'

interface Props {
  /** The page itself, without a fragment: a link to a fragment would not open it again and so would reset nothing. */
  path: string
  site: Pick<Site, 'words' | 'insurers'>
}

/** Four choices that hide rows of the table below by style rules alone. They have no names, so nothing is ever sent. */
export function PayerFilters({ path, site: { words, insurers } }: Props) {
  const { labels } = words
  const { table, stateNames } = insurers
  const states = [...stateCodes].sort((a, b) => stateNames[a].localeCompare(stateNames[b], 'en'))
  return (
    <>
      <RuleSheet name="payer-filters" css={filterRules()} />
      <fieldset className="filters">
        <legend>{labels.filters}</legend>
        <Choice id="filter-state" label={table.filterState}>
          <option value="">{labels.everyState}</option>
          {states.map((code) => (
            <option key={code} value={code}>
              {stateNames[code]}
            </option>
          ))}
        </Choice>
        <Choice id="filter-kind" label={table.filterKind}>
          <option value="">{labels.everyKind}</option>
          {payerKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.payerKinds[kind]}
            </option>
          ))}
        </Choice>
        <Choice id="filter-use" label={table.filterUse}>
          <option value="every">{table.everyUse}</option>
          {uses.map((use) => (
            <option key={use} value={use}>
              {words.usesShort[use]}
            </option>
          ))}
        </Choice>
        <Choice id="filter-stance" label={table.filterStance}>
          <option value="">{labels.everyStance}</option>
          <option value="found">{table.anyFound}</option>
          {stanceNames.map((stance) => (
            <option key={stance} value={stance}>
              {words.stances[stance]}
            </option>
          ))}
        </Choice>
        <a href={path}>{table.showAll}</a>
      </fieldset>
    </>
  )
}

/** Browsers remember choices over a reload unless told not to; a table that hides rows by itself would mislead. */
function Choice({ id, label, children }: { id: string; label: string; children: React.ReactNode }) {
  return (
    <label htmlFor={id}>
      {label}
      <select id={id} autoComplete="off">
        {children}
      </select>
    </label>
  )
}
