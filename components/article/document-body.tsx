import { QuestionGroup } from '@/components/checklist/question-group'
import { Figure, type FigureSite } from '@/components/figures/figure'
import { Html } from '@/components/ui/html'
import type { BodyPart, Site } from '@/lib/content/site'

/** What drawings and lists of questions in a text are made from. */
export type BodySite = FigureSite & Pick<Site, 'checklist'>

/** The text of a page with its drawings in place. */
export function DocumentBody({ parts, site }: { parts: readonly BodyPart[]; site: BodySite }) {
  return (
    <div className="prose">
      {parts.map((part, index) => {
        if (part.kind === 'html') return <Html key={index} html={part.html} className="flow" />
        if (part.kind === 'figure') return <Figure key={index} id={part.id} site={site} />
        return <QuestionGroup key={index} group={part.group} checklist={site.checklist} />
      })}
    </div>
  )
}
