import { ListingPage } from '@/components/ui/listing-page'
import type { Site } from '@/lib/content/site'
import { datasetNames } from '@/lib/feeds/datasets'
import { licenseUrl } from '@/lib/payers/dataset'

const formats = ['csv', 'json', 'schema.json'] as const

/** What other programs and people may take from the site, in which formats, and under which licence. */
export function DataView({ site: { words } }: { site: Pick<Site, 'words'> }) {
  const { data } = words
  const sets = [
    ...datasetNames.map((name) => ({ ...data.sets[name], files: formats.map((format) => `/data/${name}.${format}`) })),
    ...data.more,
  ]
  return (
    <ListingPage title={data.title} answer={data.answer} path="/data" words={words}>
      <section aria-labelledby="licence">
        <h2 id="licence">{data.licenceTitle}</h2>
        <p>
          <a href={licenseUrl} rel="license noreferrer">
            {data.licenceName}
          </a>
          . {data.licenceLine}
        </p>
      </section>
      <section aria-labelledby="files">
        <h2 id="files">{data.filesTitle}</h2>
        <p>{data.schemaLine}</p>
        <ul className="article-list">
          {sets.map(({ title, line, files }) => (
            <li key={title}>
              <strong>{title}</strong>
              <p>{line}</p>
              <p className="files">
                {files.map((file) => (
                  <a key={file} href={file}>
                    {file.slice(file.lastIndexOf('/') + 1)}
                  </a>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="feeds">
        <h2 id="feeds">{data.feedsTitle}</h2>
        <ul>
          {data.feeds.map(({ href, label, line }) => (
            <li key={href}>
              <a href={href}>{label}</a>: {line}
            </li>
          ))}
        </ul>
        <p>{data.markdownLine}</p>
      </section>
    </ListingPage>
  )
}
