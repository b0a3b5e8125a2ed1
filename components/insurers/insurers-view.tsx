import '@/app/styles/insurers.css'
import { Figure } from '@/components/figures/figure'
import { JsonLd } from '@/components/ui/json-ld'
import { ListingPage } from '@/components/ui/listing-page'
import { insurersPath, payerStatesPath } from '@/lib/content/routes'
import type { PayerOrder } from '@/lib/content/schemas/payer'
import type { Site } from '@/lib/content/site'
import { DataSection } from './data-section'
import { TableSection } from './table-section'

interface Props {
  order: PayerOrder
  jsonLd: object
  site: Pick<Site, 'payers' | 'words' | 'insurers' | 'asOf'>
}

/** All cards: counted in a drawing, compared in a table, and to be taken away as files. */
export function InsurersView({ order, jsonLd, site }: Props) {
  const { words, insurers } = site
  const { labels } = words
  return (
    <ListingPage title={labels.insurersTitle} answer={labels.insurersAnswer} path={insurersPath} words={words}>
      <ul className="jumps">
        <li>
          <a href="#table">{insurers.table.toTable}</a>
        </li>
        <li>
          <a href={payerStatesPath}>{insurers.states.title}</a>
        </li>
        <li>
          <a href="#data">{labels.download}</a>
        </li>
      </ul>
      <Figure id="coverage-overview" site={site} />
      <TableSection order={order} site={site} />
      <DataSection words={words} insurers={insurers} />
      <JsonLd data={jsonLd} />
    </ListingPage>
  )
}
