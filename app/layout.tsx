import type { Metadata, Viewport } from 'next'
import { SiteFooter } from '@/components/site/site-footer'
import { SiteHeader } from '@/components/site/site-header'
import { lastChecked } from '@/lib/content/selectors'
import { address, getSite } from './content'
import './styles/tokens.css'
import './styles/base.css'
import './styles/parts.css'
import './styles/print.css'

export function generateMetadata(): Metadata {
  const { site } = getSite().words
  return {
    metadataBase: new URL(address.origin),
    title: { default: `${site.name}: ${site.tagline}`, template: `%s | ${site.name}` },
    description: site.description,
    applicationName: site.name,
    authors: [{ name: site.byline }],
    formatDetection: { telephone: false, date: false, address: false, email: false },
    robots: address.indexable ? undefined : { index: false, follow: false },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f1' },
    { media: '(prefers-color-scheme: dark)', color: '#14191a' },
  ],
  colorScheme: 'light dark',
}

export default function RootLayout({ children }: { children: React.ReactNode }) {
  const site = getSite()
  const { words } = site
  return (
    <html lang="en-US">
      <body>
        <a className="skip" href="#main">
          {words.labels.skip}
        </a>
        <SiteHeader words={words} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter words={words} checked={lastChecked(site)} />
      </body>
    </html>
  )
}
