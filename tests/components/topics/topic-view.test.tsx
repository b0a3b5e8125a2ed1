// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { TopicView } from '@/components/topics/topic-view'
import { publishedSite } from '@/tests/support/content'

afterEach(cleanup)

const site = publishedSite()
const topicOf = (id: string) => site.topics.find((topic) => topic.id === id)!

test('a topic is a map: articles, then tools that fit it, cards, and words', () => {
  render(<TopicView topic={topicOf('medicaid')} site={site} />)
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  const { labels } = site.words
  expect(headings).toEqual([labels.topicArticles, labels.topicTools, labels.topicCards, labels.topicTerms])
  const tools = within(screen.getByRole('region', { name: labels.topicTools }))
  expect(tools.getAllByRole('link')).toHaveLength(topicOf('medicaid').tools.length)
})

test('the top of a topic leads to each of its parts and says how much is there', () => {
  render(<TopicView topic={topicOf('spravato')} site={site} />)
  const contents = within(screen.getByRole('navigation', { name: site.insurers.topic.contents }))
  for (const link of contents.getAllByRole('link')) {
    expect(document.getElementById(link.getAttribute('href')!.slice(1))?.tagName).toBe('H2')
  }
})

test('a topic leads to the topics before and after it', () => {
  render(<TopicView topic={topicOf('medicare')} site={site} />)
  const place = site.topics.findIndex(({ id }) => id === 'medicare')
  const beside = within(screen.getByRole('navigation', { name: site.words.labels.topicsTitle }))
  expect(beside.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    `/topics/${site.topics[place - 1]!.id}`,
    `/topics/${site.topics[place + 1]!.id}`,
  ])
})
