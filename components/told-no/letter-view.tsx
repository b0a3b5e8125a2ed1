import { TermPopovers } from '@/components/article/term-popovers'
import { DocumentBody, type BodySite } from '@/components/article/document-body'
import type { Crumb } from '@/components/ui/page-top'
import type { Site } from '@/lib/content/site'
import { CheckedPage } from './checked-page'
import { LetterIsland } from './letter-island'
import { EventLinks } from './links'

interface Props {
  letter: Site['toldNo']['letters'][number]
  site: Pick<Site, 'toldNo' | 'articles'> & BodySite
  crumbs: readonly Crumb[]
  jsonLd: object
  citation: string
}

/** One letter: what to do before, the letter itself, and what comes after. */
export function LetterView({ letter, site, crumbs, jsonLd, citation }: Props) {
  const { words, blankGroups, deadlines, letterIndex } = site.toldNo
  const own = words.letters
  const { front } = letter
  return (
    <CheckedPage page={letter} crumbs={crumbs} jsonLd={jsonLd} citation={citation} site={site} className="letter-page">
      <p className="letter-facts">
        <strong>{own.sendTo}:</strong> {front.sendTo}. {own.pages} {front.pages === 1 ? own.onePage : own.twoPages}. {own.noPromise}
      </p>
      <section className="flow" aria-labelledby="before">
        <h2 id="before">{own.before}</h2>
        <DocumentBody parts={letter.beforeParts} site={site} />
      </section>
      <LetterIsland
        model={{
          slug: letter.slug,
          title: letter.title,
          template: letter.template,
          blanks: letter.blanks,
          groups: blankGroups,
          statements: front.statements,
          numbers: letter.numbers,
          words: own,
          shared: words.shared,
        }}
      />
      <section className="flow" aria-labelledby="after">
        <h2 id="after">{own.after}</h2>
        <DocumentBody parts={letter.afterParts} site={site} />
        <EventLinks ids={front.deadlines} events={deadlines.data.events} label={words.shared.toDeadline} />
      </section>
      <p className="print-not">
        <a className="next" href={letterIndex.path}>
          {own.all}
        </a>
      </p>
      <TermPopovers terms={letter.terms} label={site.words.labels.glossarySee} />
    </CheckedPage>
  )
}
