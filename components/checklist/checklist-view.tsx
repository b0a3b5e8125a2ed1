import { RuleSheet } from '@/components/ui/rule-sheet'
import '@/app/styles/checklist.css'
import { SourceList } from '@/components/article/source-list'
import { CiteLine } from '@/components/article/cite-line'
import { PageHistory } from '@/components/article/page-history'
import { CheckedLine } from '@/components/ui/checked-line'
import { Html } from '@/components/ui/html'
import { JsonLd } from '@/components/ui/json-ld'
import { Breadcrumb, type Crumb } from '@/components/ui/page-top'
import { visibilityCss } from '@/lib/checklist/visibility-css'
import type { Site } from '@/lib/content/site'
import { ChecklistIsland } from './checklist-island'

interface Props {
  site: Pick<Site, 'checklist' | 'words'>
  jsonLd: object
  citation: string
  crumbs: readonly Crumb[]
  /** The site's address, without a slash at its end. */
  origin: string
}

/** The checklist: whole in its HTML, adapted by style rules before script arrives and by the island after. */
export function ChecklistView({ site: { checklist, words }, jsonLd, citation, crumbs, origin }: Props) {
  const { parts, about, nextSteps, shared } = checklist
  const questions = parts.flatMap(({ groups }) => groups).flatMap((group) => group.questions)
  const rules = [...new Set(questions.flatMap(({ when }) => when))]
  return (
    <div className="page checklist-page">
      <RuleSheet name="checklist-visibility" css={visibilityCss(rules)} />
      <Breadcrumb crumbs={crumbs} labels={words.labels} />
      <header className="page-head">
        <h1>{checklist.title}</h1>
        <div className="answer" id="answer">
          <Html html={checklist.answerHtml} className="answer-text" />
          <CheckedLine page={checklist} labels={words.labels} />
        </div>
        <p className="byline">
          {words.site.byline}. {words.site.noReviewer}. {words.site.notAdvice}
        </p>
      </header>
      <ChecklistIsland
        about={about}
        parts={parts.map((part) => ({
          ...part,
          groups: part.groups.map((group) => ({ ...group, questions: group.questions.map(({ help: _, ...question }) => question) })),
        }))}
        nextSteps={nextSteps}
        shared={shared}
        words={checklist.words}
        origin={origin}
        help={Object.fromEntries(questions.map(({ id, help }) => [id, help]))}
      />
      <SourceList sources={checklist.sources} words={words} />
      <JsonLd data={jsonLd} />
      <PageHistory page={checklist} labels={words.labels} />
      <CiteLine citation={citation} words={words.cite} />
    </div>
  )
}
