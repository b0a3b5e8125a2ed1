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
      <svg viewBox="0 0 600 96" role="img" aria-labelledby="denial-path-title denial-path-description">
        <title id="denial-path-title">{words.title}</title>
        <desc id="denial-path-description">{words.description}</desc>
        {stations.map((station, index) => (
          <g key={station.name} transform={`translate(${index * 208} 0)`}>
            <rect className="shape" x="1" y="18" width="180" height="60" rx="6" />
            <text x="91" y="53" textAnchor="middle">
              {station.name}
            </text>
            {index < 2 ? <path className="line" d="M184 48h18m-6-6 6 6-6 6" /> : null}
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
