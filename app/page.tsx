import '@/app/styles/home.css'
import type { Metadata } from 'next'
import { HomeView } from '@/components/home/home-view'
import { SearchDescription } from '@/components/site/search-description'
import { JsonLd } from '@/components/ui/json-ld'
import { organization } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'
import { address, getSite } from './content'

export function generateMetadata(): Metadata {
  const { site } = getSite().words
  return {
    ...pageMetadata({ title: `${site.name}: ${site.tagline}`, description: site.description, path: '/' }),
    title: { absolute: `${site.name}: ${site.tagline}` },
  }
}

export default function Home() {
  const site = getSite()
  return (
    <>
      <JsonLd data={organization(address.origin, site.words)} />
      <SearchDescription words={site.words} />
      <HomeView site={site} />
    </>
  )
}
