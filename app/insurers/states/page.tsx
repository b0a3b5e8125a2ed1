import type { Metadata } from 'next'
import { getSite } from '@/app/content'
import { StatesView } from '@/components/insurers/states-view'
import { payerStatesPath } from '@/lib/content/routes'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  const { title, description } = getSite().insurers.states
  return pageMetadata({ title, description, path: payerStatesPath })
}

export default function PayerStatesPage() {
  return <StatesView site={getSite()} />
}
