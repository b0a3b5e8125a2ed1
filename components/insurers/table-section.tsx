import { payerOrders, stanceNames, type PayerOrder } from '@/lib/content/schemas/payer'
import type { Site } from '@/lib/content/site'
import { orderPath, sortPayers } from '@/lib/payers/orders'
import { fill } from '@/lib/words/fill'
import { PayerFilters } from './payer-filters'
import { PayerTable } from './payer-table'
import { StanceChip } from './stance-chip'

interface Props {
  order: PayerOrder
  site: Pick<Site, 'payers' | 'words' | 'insurers' | 'asOf'>
}

/** The table of all cards in one order, with what filters it and what its words mean. */
export function TableSection({ order, site }: Props) {
  const { words, insurers, payers } = site
  const { table, orders } = insurers
  return (
    <section className="who-pays" aria-labelledby="table">
      <h2 id="table">{table.title}</h2>
      <PayerFilters path={orderPath(order)} site={site} />
      <nav className="orders" aria-labelledby="orders">
        <p id="orders">{table.orderTitle}</p>
        <ul>
          {payerOrders.map((name) => (
            <li key={name}>
              <a href={`${orderPath(name)}#table`} aria-current={name === order ? 'page' : undefined}>
                {orders[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <details className="legend">
        <summary>{insurers.legendTitle}</summary>
        <dl>
          {stanceNames.map((stance) => (
            <div key={stance}>
              <dt>
                <StanceChip stance={stance} words={words} />
              </dt>
              <dd>{words.stanceMeanings[stance]}</dd>
            </div>
          ))}
        </dl>
        <p>{table.oldRule}</p>
      </details>
      <PayerTable payers={sortPayers(payers, order)} order={order} site={site} />
      <p className="row-count">
        {table.shown}{' '}
        <span className="shown">
          <span>{payers.length}</span>
        </span>{' '}
        {fill(table.ofCards, { count: payers.length })}
      </p>
    </section>
  )
}
