import type { MetadataRoute } from 'next'
import { address } from './content'

export default function robots(): MetadataRoute.Robots {
  return address.indexable
    ? { rules: { userAgent: '*', allow: '/' }, sitemap: `${address.origin}/sitemap.xml` }
    : { rules: { userAgent: '*', disallow: '/' } }
}
