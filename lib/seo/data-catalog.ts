import type { Dataset, Graph } from 'schema-dts'
import type { Site } from '@/lib/content/site'
import { lastUpdated } from '@/lib/content/selectors'
import { datasetNames } from '@/lib/feeds/datasets'
import { licenseUrl } from '@/lib/payers/dataset'
import { breadcrumbList, dataDownload, organizationId } from './json-ld'

type CatalogSite = Pick<Site, 'articles' | 'pages' | 'payers' | 'costs' | 'words'>

/** What can be downloaded, for catalogues of open data. Payer cards are described on their own page. */
export function dataCatalog(origin: string, site: CatalogSite): Graph {
  const { data, labels } = site.words
  const publisher = { '@id': organizationId(origin) }
  const catalog = `${origin}/data#catalog`
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'DataCatalog',
        '@id': catalog,
        name: data.title,
        description: data.description,
        url: `${origin}/data`,
        license: licenseUrl,
        publisher,
        dataset: datasetNames.map((name) => ({ '@id': `${origin}/data#${name}` })),
      },
      ...datasetNames.map((name): Dataset => ({
        '@type': 'Dataset',
        '@id': `${origin}/data#${name}`,
        name: data.sets[name].title,
        description: data.sets[name].line,
        url: `${origin}/data`,
        inLanguage: 'en-US',
        isAccessibleForFree: true,
        license: licenseUrl,
        creator: publisher,
        publisher,
        dateModified: name === 'prices' ? site.costs.info.prices.updated : lastUpdated(site),
        includedInDataCatalog: { '@id': catalog },
        distribution: [
          dataDownload(origin, 'text/csv', `/data/${name}.csv`),
          dataDownload(origin, 'application/json', `/data/${name}.json`),
        ],
      })),
      { '@type': 'Organization', '@id': organizationId(origin), name: site.words.site.name, url: `${origin}/` },
      breadcrumbList(origin, [
        { href: '/', label: labels.home },
        { href: '/data', label: data.title },
      ]),
    ],
  }
}
