import type { MetadataRoute } from 'next'
import { iconFiles } from '@/lib/seo/icons'
import { getSite } from './content'

/** It names the site on a home screen. There is no offline copy yet, so it opens in the browser like any page. */
export default function manifest(): MetadataRoute.Manifest {
  const { site } = getSite().words
  return {
    id: '/',
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: 'en-US',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'browser',
    background_color: '#fbf8f1',
    theme_color: '#fbf8f1',
    categories: ['health', 'medical', 'education'],
    icons: iconFiles
      .filter(({ size }) => size >= 192)
      .map(({ file, size, purpose }) => ({ src: `/icons/${file}`, sizes: `${size}x${size}`, type: 'image/png', purpose })),
  }
}
