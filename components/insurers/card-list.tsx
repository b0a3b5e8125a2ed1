import { OverdueMark } from '@/components/ui/overdue-mark'
import { uses } from '@/lib/content/schemas/payer'
import type { Payer, Site } from '@/lib/content/site'
import { StanceChip } from './stance-chip'

interface Props {
  payers: readonly Payer[]
  site: Pick<Site, 'words' | 'insurers'>
}

/** Cards with the answers that were read. A card without any says so once. */
export function CardList({ payers, site: { words } }: Props) {
  return (
    <ul className="card-list">
      {payers.map((payer) => {
        const found = uses.filter((use) => payer.stances[use].stance !== 'not-found')
        return (
          <li key={payer.slug}>
            <a href={payer.path}>{payer.name}</a>{' '}
            <span className="chips">
              {found.length === 0 ? <StanceChip stance="not-found" words={words} /> : null}
              {found.map((use) => (
                <span key={use}>
                  {words.usesShort[use]}: <StanceChip stance={payer.stances[use].stance} words={words} />
                </span>
              ))}
            </span>{' '}
            <OverdueMark page={payer} labels={words.labels} />
          </li>
        )
      })}
    </ul>
  )
}
