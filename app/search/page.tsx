import type { Metadata } from 'next'
import { getSite } from '@/app/content'
import { SearchView } from '@/components/search/search-view'
import { SearchDescription } from '@/components/site/search-description'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  const { title, description } = getSite().search.words
  return pageMetadata({ title, description, path: '/search' })
}

export default function SearchPage() {
  const site = getSite()
  return (
    <>
      <SearchDescription words={site.words} />
      <SearchView site={site} />
    </>
  )
}
