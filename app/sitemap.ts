import type { MetadataRoute } from 'next'
import { sitemapEntries } from '@/lib/seo/sitemap'
import { address, getSite } from './content'

export default function sitemap(): MetadataRoute.Sitemap {
  return sitemapEntries(getSite()).map(({ path, lastModified }) => ({ url: address.origin + path, lastModified }))
}
