import { datasetColumns } from '@/lib/content/schemas/payer'
import type { InsurersWords, InterfaceWords } from '@/lib/content/site'
import { datasetPaths, licenseUrl } from '@/lib/payers/dataset'

/** The files, what each column means, and what may be done with them. */
export function DataSection({ words: { labels }, insurers: { data, columns } }: { words: InterfaceWords; insurers: InsurersWords }) {
  return (
    <section className="data" aria-labelledby="data">
      <h2 id="data">{data.title}</h2>
      <p>{data.line}</p>
      <ul className="downloads">
        <li>
          <a href={datasetPaths.csv} download>
            {data.csv}
          </a>
        </li>
        <li>
          <a href={datasetPaths.json} download>
            {data.json}
          </a>
        </li>
        <li>
          <a href={datasetPaths.schema}>{data.schema}</a>
        </li>
      </ul>
      <p>
        {data.license}{' '}
        <a href={licenseUrl} rel="license noreferrer">
          {data.licenseLink}
        </a>
        .
      </p>
      <details>
        <summary>{labels.dataDictionary}</summary>
        <div className="table">
          <table>
            <thead>
              <tr>
                <th scope="col">{data.dictionaryColumn}</th>
                <th scope="col">{data.dictionaryMeaning}</th>
              </tr>
            </thead>
            <tbody>
              {datasetColumns.map((column) => (
                <tr key={column}>
                  <th scope="row">
                    <code>{column}</code>
                  </th>
                  <td data-label={data.dictionaryMeaning}>{columns[column]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}
