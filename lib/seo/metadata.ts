import type { Metadata } from 'next'

/** What a page tells a search engine and a link preview. `path` starts with a slash. */
export function pageMetadata({
  title,
  description,
  path,
  updated,
  markdown,
}: {
  title: string
  description: string
  path: string
  updated?: string
  /** Where the same page stands as Markdown. */
  markdown?: string
}): Metadata {
  const image = { url: `/og${path === '/' ? '/home' : path}.png`, width: 1200, height: 630, alt: title }
  return {
    title,
    description,
    alternates: {
      canonical: path,
      types: {
        'application/atom+xml': '/feed.xml',
        ...(markdown ? { 'text/markdown': markdown } : {}),
      },
    },
    openGraph: {
      type: updated ? 'article' : 'website',
      title,
      description,
      url: path,
      images: [image],
      ...(updated ? { modifiedTime: updated } : {}),
    },
    twitter: { card: 'summary_large_image' },
  }
}
