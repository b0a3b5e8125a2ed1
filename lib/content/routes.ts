/** Addresses that are made by code and hold no Markdown page of their own. */
export const fixedRoutes = [
  '/',
  '/articles',
  '/glossary',
  '/sources',
  '/topics',
  '/insurers',
  '/insurers/states',
  '/costs',
  '/costs/blank',
  '/costs/prices',
  '/costs/will-it-count',
  '/search',
  '/data',
] as const

export const articlePath = (slug: string) => `/articles/${slug}`
export const insurersPath = '/insurers'
export const payerStatesPath = '/insurers/states'
export const payerPath = (slug: string) => `${insurersPath}/${slug}`
export const topicPath = (id: string) => `/topics/${id}`
export const termPath = (id: string) => `/glossary#${id}`
/** `about` is a page of its own; the others lie below it. */
export const pagePath = (slug: string) => (slug === 'about' ? '/about' : `/about/${slug}`)
