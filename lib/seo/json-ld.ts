import type { BreadcrumbList, DataDownload, DefinedTermSet, Graph, WithContext } from 'schema-dts'
import { insurersPath } from '@/lib/content/routes'
import type { InterfaceWords, Site, Source, Term } from '@/lib/content/site'
import { datasetPaths, licenseUrl } from '@/lib/payers/dataset'

interface Crumb {
  readonly href: string
  readonly label: string
}

/** The id of the publisher in structured data. */
export const organizationId = (origin: string) => `${origin}/#organization`

/** Who publishes the site. Only what is true: it has no other profile and no logo elsewhere. */
export function organization(origin: string, { site }: InterfaceWords): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', '@id': organizationId(origin), name: site.name, url: `${origin}/`, description: site.description },
      {
        '@type': 'WebSite',
        '@id': `${origin}/#website`,
        name: site.name,
        url: `${origin}/`,
        inLanguage: 'en-US',
        publisher: { '@id': organizationId(origin) },
      },
    ],
  }
}

export function breadcrumbList(origin: string, crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: origin + href,
    })),
  }
}

interface CheckedPage {
  readonly title: string
  readonly description: string
  readonly path: string
  readonly updated: string
  readonly checked: string
  readonly changes: readonly { readonly date: string }[]
  readonly sources: readonly Source[]
}

/** A page of health information with its dates and sources. No `reviewedBy`: no clinician has reviewed a page yet. */
export function medicalWebPage(origin: string, words: InterfaceWords, page: CheckedPage, crumbs: readonly Crumb[]): Graph {
  const url = origin + page.path
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'MedicalWebPage',
        '@id': `${url}#page`,
        url,
        name: page.title,
        description: page.description,
        inLanguage: 'en-US',
        datePublished: page.changes.at(-1)!.date,
        dateModified: page.updated,
        lastReviewed: page.checked,
        isAccessibleForFree: true,
        author: { '@id': organizationId(origin) },
        publisher: { '@id': organizationId(origin) },
        ...(page.sources.length > 0
          ? { citation: page.sources.map(({ title, url: at }) => ({ '@type': 'CreativeWork', name: title, url: at })) }
          : {}),
      },
      { '@type': 'Organization', '@id': organizationId(origin), name: words.site.name, url: `${origin}/` },
      breadcrumbList(origin, crumbs),
    ],
  }
}

export function definedTermSet(origin: string, name: string, terms: readonly Term[]): WithContext<DefinedTermSet> {
  const id = `${origin}/glossary#terms`
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': id,
    name,
    url: `${origin}/glossary`,
    hasDefinedTerm: terms.map((term) => ({
      '@type': 'DefinedTerm',
      '@id': `${origin}/glossary#${term.id}`,
      name: term.term,
      description: term.definition,
      inDefinedTermSet: id,
    })),
  }
}

/** One form in which data can be downloaded. */
export function dataDownload(origin: string, encodingFormat: string, path: string): DataDownload {
  return { '@type': 'DataDownload', encodingFormat, contentUrl: origin + path }
}

/** The data behind the table of all cards, for catalogues of open data. Its dates are those of the cards. */
export function payerDatasetJsonLd(origin: string, site: Pick<Site, 'payers' | 'insurers' | 'words'>): Graph {
  const { data, columns } = site.insurers
  const newest = site.payers
    .map(({ updated }) => updated)
    .sort()
    .at(-1)
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Dataset',
        '@id': `${origin}${insurersPath}#dataset`,
        name: data.datasetName,
        description: data.datasetDescription,
        url: origin + insurersPath,
        inLanguage: 'en-US',
        isAccessibleForFree: true,
        license: licenseUrl,
        creator: { '@id': organizationId(origin) },
        publisher: { '@id': organizationId(origin) },
        spatialCoverage: 'United States',
        ...(newest ? { dateModified: newest } : {}),
        variableMeasured: Object.keys(columns),
        distribution: [dataDownload(origin, 'text/csv', datasetPaths.csv), dataDownload(origin, 'application/json', datasetPaths.json)],
      },
      { '@type': 'Organization', '@id': organizationId(origin), name: site.words.site.name, url: `${origin}/` },
      breadcrumbList(origin, [
        { href: '/', label: site.words.labels.home },
        { href: insurersPath, label: site.words.labels.insurersTitle },
      ]),
    ],
  }
}
