import { Figure, type FigureSite } from '@/components/figures/figure'
import { Html } from '@/components/ui/html'
import type { BodyPart } from '@/lib/content/site'

/** The text of a page with its drawings in place. */
export function DocumentBody({ parts, site }: { parts: readonly BodyPart[]; site: FigureSite }) {
  return (
    <div className="prose">
      {parts.map((part, index) => {
        if (part.kind === 'html') return <Html key={index} html={part.html} className="flow" />
        if (part.kind === 'figure') return <Figure key={index} id={part.id} site={site} />
        return null
      })}
    </div>
  )
}
