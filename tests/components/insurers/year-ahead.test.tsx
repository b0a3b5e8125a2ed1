import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ArticleIndex } from '@/components/article/article-index'
import { ArticleView } from '@/components/article/article-view'
import { HomeView } from '@/components/home/home-view'
import { InsurersView } from '@/components/insurers/insurers-view'
import { PayerView } from '@/components/insurers/payer-view'
import { StatesView } from '@/components/insurers/states-view'
import { TopicView } from '@/components/topics/topic-view'
import { contentReport } from '@/lib/content/report'
import { payerDataset } from '@/lib/payers/dataset'
import { publishedSite } from '@/tests/support/content'

const site = publishedSite('2026-11-24')
const later = publishedSite('2027-11-24')
const marks = (html: React.ReactElement) => renderToStaticMarkup(html).match(/Not re-checked since/g)?.length ?? 0

test('a card says since when nobody checked it', () => {
  const show = (of: typeof site) => <PayerView payer={of.payers[0]!} jsonLd={{}} citation="" crumbs={[]} topics={[]} site={of} />
  expect(marks(show(site))).toBe(0)
  expect(marks(show(later))).toBe(1)
})

test('every row of the table and the drawing above it say so', () => {
  const show = (of: typeof site) => <InsurersView order="name" jsonLd={{}} site={of} />
  expect(marks(show(site))).toBe(0)
  expect(marks(show(later))).toBe(later.payers.length)
  expect(renderToStaticMarkup(show(later))).toContain(`${later.payers.length} of these cards are past their next check`)
  expect(renderToStaticMarkup(show(site))).not.toContain('past their next check')
})

test('an article that shows the drawing says so about its cards', () => {
  const article = { ...later.articles[0]!, parts: [{ kind: 'figure', id: 'coverage-overview' } as const] }
  const html = renderToStaticMarkup(
    <ArticleView page={article} jsonLd={{}} citation="" crumbs={[]} related={[]} topics={[]} site={later} />,
  )
  expect(html).toContain('of these cards are past their next check')
})

test('the list by state marks every card, once for each state it names', () => {
  const show = (of: typeof site) => <StatesView site={of} />
  expect(marks(show(site))).toBe(0)
  expect(marks(show(later))).toBe(later.payers.reduce((sum, { states }) => sum + states.length, 0))
})

test('a topic marks its articles and its cards', () => {
  const show = (of: typeof site) => <TopicView topic={of.topics.find(({ id }) => id === 'medicaid')!} site={of} />
  const listed = [...later.articles, ...later.payers].filter(({ topics }) => topics.includes('medicaid'))
  expect(marks(show(site))).toBe(0)
  expect(marks(show(later))).toBe(listed.length)
})

test('the list of articles and the home page say so too', () => {
  expect(marks(<ArticleIndex site={later} />)).toBe(later.articles.length)
  expect(marks(<HomeView site={later} />)).toBe(1)
})

test('the files and the content report name every card that is due', () => {
  const overdue = (of: typeof site) => payerDataset(of, 'https://example.org').payers.filter((record) => record.overdue).length
  expect(overdue(site)).toBe(0)
  expect(overdue(later)).toBe(later.payers.length)
  for (const { file, nextCheck } of later.payers) expect(contentReport(later)).toContain(`${file}  was due on ${nextCheck}`)
})
