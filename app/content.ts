import 'server-only'
import { readContentFolder } from '@/lib/content/files'
import { loadSite } from '@/lib/content/load'
import type { Site } from '@/lib/content/site'
import { siteAddress } from '@/lib/seo/address'
import './content-watch'

let site: Site | undefined

/** The content, read once a process. In development a change to any content file reloads this module. */
export function getSite(): Site {
  site ??= loadSite(readContentFolder(process.cwd()), process.env.AS_OF!)
  return site
}

/** Where the site stands, from `SITE_URL`. */
export const address = siteAddress(process.env.SITE_URL, process.env.PORT)
