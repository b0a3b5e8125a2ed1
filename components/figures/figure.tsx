import '@/app/styles/figures.css'
import type { Site } from '@/lib/content/site'
import { DenialPath } from './denial-path'
import { StanceOverview } from './stance-overview'

export type FigureSite = Pick<Site, 'payers' | 'words' | 'insurers' | 'asOf'>

/** The drawing that a `::figure{id="…"}` names. The content check has made sure that there is one. */
export function Figure({ id, site }: { id: string; site: FigureSite }) {
  return id === 'denial-path' ? <DenialPath words={site.words.figures['denial-path']} /> : <StanceOverview site={site} />
}
