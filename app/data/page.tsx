import type { Metadata } from 'next'
import { address, getSite } from '@/app/content'
import { DataView } from '@/components/data/data-view'
import { JsonLd } from '@/components/ui/json-ld'
import { dataCatalog } from '@/lib/seo/data-catalog'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  const { title, description } = getSite().words.data
  return pageMetadata({ title, description, path: '/data' })
}

export default function DataPage() {
  const site = getSite()
  return (
    <>
      <JsonLd data={dataCatalog(address.origin, site)} />
      <DataView site={site} />
    </>
  )
}
