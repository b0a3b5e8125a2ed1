import type { Crumb } from '@/components/ui/page-top'
import { aboutCents, formatCents } from '@/lib/costs/money'
import { eachInfusion, monthsOld, priceDots, priceText, summarizePrices, type Price } from '@/lib/costs/prices'
import { fill } from '@/lib/words/fill'
import { sourceNumbers } from '@/lib/content/costs'
import type { CostPages } from '@/lib/content/schemas/cost-words'
import type { Site } from '@/lib/content/site'
import { formatDocumentDate } from '@/lib/dates/format'
import { Cite } from './cite'
import { CostPage } from './cost-page'
import { PricePlot } from './price-plot'

interface Props {
  site: Pick<Site, 'asOf' | 'costs' | 'words'>
  crumbs: readonly Crumb[]
  jsonLd: object
  citation: string
}

/** A price older than this is said to be old. */
const OLD_MONTHS = 24

/** What clinics print: two dot plots, every row with its source and age, and the rows to take along. */
export function PricesView({ site, crumbs, jsonLd, citation }: Props) {
  const { costs, asOf } = site
  const { prices, info, words } = costs
  const text = costs.pages.prices
  const numbers = sourceNumbers(info.prices)
  const mood = priceDots(prices, ['mood-infusion', 'mood-package'])
  const pain = priceDots(prices, ['pain-infusion'])
  const most = Math.max(...[...mood, ...pain].map((dot) => dot.each))
  const moodSummary = summarizePrices(mood)
  const painSummary = summarizePrices(pain)
  if (moodSummary === null || painSummary === null)
    throw new RangeError('content/data/prices.yml has no clinic price for mood or for pain. Add one.')
  const { prices: chartWords } = words.charts
  const inferred = (price: Price, what: keyof typeof text.inferred) =>
    price.inferred.includes(what) ? <span className="hint each"> {text.inferred[what]}</span> : null
  return (
    <CostPage
      title={text.title}
      answer={fill(text.answer, {
        moodLow: formatCents(moodSummary.low),
        moodHigh: formatCents(moodSummary.high),
        moodMedian: formatCents(aboutCents(moodSummary.median)),
        painLow: formatCents(painSummary.low),
        painHigh: formatCents(painSummary.high),
        painMedian: formatCents(painSummary.median),
        count: mood.length + pain.length,
      })}
      crumbs={crumbs}
      next={text.next}
      sources={info.prices.sources}
      jsonLd={jsonLd}
      citation={citation}
      site={site}
    >
      <p className="block note">{text.notRanked}</p>
      <section className="flow" aria-label={words.charts.prices.columns.each}>
        <p>{text.howRead}</p>
        <div className="charts">
          <PricePlot id="mood" use={chartWords.mood} dots={mood} most={most} words={words.charts} />
          <PricePlot id="pain" use={chartWords.pain} dots={pain} most={most} words={words.charts} />
        </div>
      </section>
      <section className="flow" aria-labelledby="all-prices">
        <h2 id="all-prices">{text.table}</h2>
        <div className="table wide">
          <table>
            <caption className="visually-hidden">{text.table}</caption>
            <thead>
              <tr>
                {(['who', 'where', 'what', 'price', 'includes', 'told', 'dated'] as const).map((column) => (
                  <th key={column} scope="col">
                    {text.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {prices.map((price) => (
                <tr key={price.id} id={price.id}>
                  <th scope="row">
                    {price.who}
                    <Cite ids={[price.source]} numbers={numbers} />
                  </th>
                  <td data-label={text.columns.where}>
                    {placeOf(price) ?? text.notSeen}
                    {inferred(price, 'state')}
                  </td>
                  <td data-label={text.columns.what}>
                    {text.kinds[price.kind]}: {price.unit}
                    {inferred(price, 'use')}
                  </td>
                  <td data-label={text.columns.price} className="amount">
                    {priceText(price)} <span className="each">{eachOf(price, text.eachOf)}</span>
                    {inferred(price, 'sessions')}
                  </td>
                  <td data-label={text.columns.includes}>{price.includes ?? text.notSeen}</td>
                  <td data-label={text.columns.told}>{text.tellers[price.teller]}</td>
                  <td data-label={text.columns.dated}>{ageOf(price, asOf, text)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section className="flow" aria-labelledby="download">
        <h2 id="download">{text.download}</h2>
        <ul>
          <li>
            <a className="next" href="/data/prices.csv" download="ketamine-prices.csv">
              {text.csv}
            </a>
          </li>
          <li>
            <a className="next" href="/data/prices.json" download="ketamine-prices.json">
              {text.json}
            </a>
          </li>
        </ul>
        <h2>{text.report.title}</h2>
        <p>{text.report.text}</p>
        <p>
          <a className="next" href="/about/corrections">
            {text.report.link}
          </a>
        </p>
      </section>
    </CostPage>
  )
}

function placeOf({ city, state }: Price): string | null {
  return city === null ? state : state === null ? city : `${city}, ${state}`
}

/** The price of one infusion of a package, in brackets; nothing for a single infusion. */
function eachOf(price: Price, template: string): string {
  const each = eachInfusion(price)
  return each === null || price.infusions === 1 ? '' : `(${fill(template, { each: formatCents(each), count: price.infusions ?? 0 })})`
}

function ageOf(price: Price, asOf: string, text: CostPages['prices']): string {
  const months = monthsOld(price, asOf)
  if (price.dated === null || months === null) return text.undated
  const age = months === 0 ? text.new : fill(text.old, { months })
  const old = months >= OLD_MONTHS ? ` ${fill(text.older, { years: Math.floor(months / 12) })}` : ''
  return `${formatDocumentDate(price.dated)}, ${age}.${old}`
}
