import { expect, test } from 'vitest'
import { topicMap } from '@/lib/content/topic-map'
import { uses } from '@/lib/content/schemas/payer'
import { publishedSite } from '@/tests/support/content'

const site = publishedSite()

test('every topic leads to an article and to a tool', () => {
  const empty = site.topics.filter((topic) => {
    const { main, also, tools } = topicMap(site, topic)
    return main.length + also.length === 0 || tools.length === 0
  })
  expect(empty.map(({ id }) => id)).toEqual([])
})

test('a topic starts with the article that its editor named', () => {
  for (const topic of site.topics) expect(topicMap(site, topic).main[0]?.slug).toBe(topic.start)
})

test('the tools stand in the order in which the topic names them', () => {
  for (const topic of site.topics) expect(topicMap(site, topic).tools.map(({ id }) => id)).toEqual(topic.tools)
})

test('articles at home in a topic come before those that touch it, and none comes twice', () => {
  for (const topic of site.topics) {
    const { main, also } = topicMap(site, topic)
    expect(main.every(({ topics }) => topics[0] === topic.id)).toBe(true)
    expect(new Set([...main, ...also]).size).toBe(main.length + also.length)
    expect(main.length + also.length).toBe(site.articles.filter(({ topics }) => topics.includes(topic.id)).length)
  }
})

test('cards with an answer come before cards without one', () => {
  for (const topic of site.topics) {
    const answered = topicMap(site, topic).payers.map(({ stances }) => uses.some((use) => stances[use].stance !== 'not-found'))
    expect(answered.indexOf(false) === -1 || !answered.slice(answered.indexOf(false)).includes(true)).toBe(true)
  }
})

test('the first topic has none before it, and the last none after it', () => {
  expect(topicMap(site, site.topics[0]!).before).toBeUndefined()
  expect(topicMap(site, site.topics.at(-1)!).after).toBeUndefined()
  expect(topicMap(site, site.topics[1]!).before).toBe(site.topics[0])
})
