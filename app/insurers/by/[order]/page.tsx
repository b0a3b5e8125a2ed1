import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { address, getSite } from '@/app/content'
import { InsurersView } from '@/components/insurers/insurers-view'
import { insurersPath } from '@/lib/content/routes'
import { payerOrders } from '@/lib/content/schemas/payer'
import { payerDatasetJsonLd } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'

type Params = { params: Promise<{ order: string }> }

export const dynamicParams = false

/** The order by name is the page /insurers itself. */
export function generateStaticParams() {
  return payerOrders.filter((order) => order !== 'name').map((order) => ({ order }))
}

async function orderFor({ params }: Params) {
  const { order } = await params
  return payerOrders.find((name) => name === order) ?? notFound()
}

/** The same table in another order: search engines are told that the page /insurers is the one to show. */
export async function generateMetadata(props: Params): Promise<Metadata> {
  const { words, insurers } = getSite()
  const { labels } = words
  return {
    ...pageMetadata({ title: labels.insurersTitle, description: insurers.table.description, path: insurersPath }),
    title: `${labels.insurersTitle} ${insurers.orders[await orderFor(props)]}`,
  }
}

export default async function InsurersInOrderPage(props: Params) {
  const site = getSite()
  return <InsurersView order={await orderFor(props)} jsonLd={payerDatasetJsonLd(address.origin, site)} site={site} />
}
