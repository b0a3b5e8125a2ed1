import '@/app/styles/figures.css'
import type { ToldNoWords } from '@/lib/content/schemas/told-no-page'

type Words = ToldNoWords['denied']

/** A numbered place in a drawing. */
function Marker({ number, x, y }: { number: number; x: number; y: number }) {
  return (
    <g>
      <circle className="marker" cx={x} cy={y} r="12" />
      <text className="on-marker" x={x} y={y + 5} textAnchor="middle">
        {number}
      </text>
    </g>
  )
}

/** Text of the letter that does not matter here. */
function Lines({ y, widths }: { y: number; widths: readonly number[] }) {
  return widths.map((width, index) => <path key={index} className="faint" d={`M36 ${y + index * 14}h${width}`} />)
}

function Explained({ title, places }: { title: string; places: Words['letterMarks'] }) {
  return (
    <figcaption>
      <strong>{title}</strong>
      <ol>
        {places.map(({ place, note }) => (
          <li key={place}>
            <strong>{place}.</strong> {note}
          </li>
        ))}
      </ol>
    </figcaption>
  )
}

/** A denial letter with the places to look at. The list beside it is its text twin. */
export function LetterDrawing({ words }: { words: Words }) {
  const { drawing } = words
  return (
    <figure className="figure paper-drawing">
      <svg viewBox="14 4 332 398" role="img" aria-labelledby="letter-drawing letter-drawing-more">
        <title id="letter-drawing">{words.letterTitle}</title>
        <desc id="letter-drawing-more">{words.letterDescription}</desc>
        <rect className="sheet" x="16" y="6" width="312" height="392" rx="4" />
        <text className="strong" x="36" y="44">
          {drawing.plan}
        </text>
        <text x="36" y="76">
          {drawing.date}
        </text>
        <text x="36" y="108">
          {drawing.member}
        </text>
        <text className="strong" x="36" y="152">
          {drawing.decision}
        </text>
        <Lines y={170} widths={[240, 260, 180]} />
        <text x="36" y="230">
          {drawing.reason}
        </text>
        <text x="36" y="252">
          {drawing.policy}
        </text>
        <Lines y={272} widths={[250, 230]} />
        <rect className="inset" x="30" y="306" width="280" height="70" rx="4" />
        <text x="42" y="332">
          {drawing.appeal}
        </text>
        <path className="faint" d="M42 350h220M42 362h160" />
        {[39, 71, 103, 147, 236, 341].map((y, index) => (
          <Marker key={y} number={index + 1} x={328} y={y} />
        ))}
      </svg>
      <Explained title={words.letterTitle} places={words.letterMarks} />
    </figure>
  )
}

/** One claim on an explanation of benefits. The list beside it is its text twin. */
export function BenefitsDrawing({ words }: { words: Words }) {
  const { drawing } = words
  const columns = [
    { head: drawing.service, x: 28, width: 56 },
    { head: drawing.billed, x: 96, width: 36 },
    { head: drawing.allowed, x: 152, width: 30 },
    { head: drawing.owe, x: 218, width: 46 },
    { head: drawing.code, x: 316, width: 0 },
  ]
  return (
    <figure className="figure paper-drawing">
      <svg viewBox="14 8 340 156" role="img" aria-labelledby="eob-drawing eob-drawing-more">
        <title id="eob-drawing">{words.eobTitle}</title>
        <desc id="eob-drawing-more">{words.eobDescription}</desc>
        <rect className="sheet" x="16" y="22" width="336" height="140" rx="4" />
        {columns.map(({ head, x, width }, index) => (
          <g key={head}>
            <text className="strong small" x={x} y="62">
              {head}
            </text>
            {width > 0 ? (
              <path className="faint" d={`M${x} 90h${width}`} />
            ) : (
              <text className="small" x={x} y="95">
                A1
              </text>
            )}
            <Marker number={index + 1} x={x + 14} y={22} />
          </g>
        ))}
        <path className="line" d="M28 72h312M28 108h312" />
        <text className="small" x="30" y="138">
          {drawing.footnote}
        </text>
      </svg>
      <Explained title={words.eobTitle} places={words.eobMarks} />
    </figure>
  )
}
