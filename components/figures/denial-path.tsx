import type { InterfaceWords } from '@/lib/content/site'

type Words = InterfaceWords['figures']['denial-path']

/** The three stations of an appeal. The list below the drawing is its text twin. */
export function DenialPath({ words }: { words: Words }) {
  const stations = [
    { name: words.denial, note: words.denialNote },
    { name: words.internal, note: words.internalNote },
    { name: words.external, note: words.externalNote },
  ]
  return (
    <figure className="figure">
      <svg className="path" viewBox="0 0 340 246" role="img" aria-labelledby="denial-path-title denial-path-description">
        <title id="denial-path-title">{words.title}</title>
        <desc id="denial-path-description">{words.description}</desc>
        {stations.map(({ name }, index) => (
          <g key={name} transform={`translate(0 ${index * 92})`}>
            <rect className="shape" x="1" y="1" width="216" height="56" rx="6" />
            <text x="109" y="34" textAnchor="middle">
              {name}
            </text>
            {index > 0 ? (
              <>
                <path className="line" d="M220 29h22m-6-6 6 6-6 6" />
                <text x="250" y="34">
                  {words.changed}
                </text>
              </>
            ) : null}
            {index < stations.length - 1 ? <path className="line" d="M109 60v28m-6-6 6 6 6-6" /> : null}
            {index === 1 ? (
              <text x="122" y="79">
                {words.still}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
      <figcaption>
        <strong>{words.title}</strong>
        <ol>
          {stations.map((station) => (
            <li key={station.name}>
              {station.name}. {station.note}
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  )
}
