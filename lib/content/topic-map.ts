import { sortPayers } from '@/lib/payers/orders'
import { uses } from './schemas/payer'
import type { Article, Payer, Site, Term, Tool, Topic } from './site'

export interface TopicMap {
  /** The articles at home in the topic, and those that touch it. */
  readonly main: readonly Article[]
  readonly also: readonly Article[]
  /** In the order in which the topic names them. */
  readonly tools: readonly Tool[]
  /** Cards with an answer first, each part by name. */
  readonly payers: readonly Payer[]
  readonly terms: readonly Term[]
  /** The topics beside it in the order of `topics.yml`. */
  readonly before: Topic | undefined
  readonly after: Topic | undefined
}

/** Everything that the site holds on one topic, in the order in which a reader can use it. */
export function topicMap(site: Pick<Site, 'articles' | 'payers' | 'terms' | 'tools' | 'topics'>, topic: Topic): TopicMap {
  const naming = <T extends { topics: readonly string[] }>(things: readonly T[]) => things.filter(({ topics }) => topics.includes(topic.id))
  const articles = naming(site.articles)
  const cards = sortPayers(naming(site.payers), 'name')
  const answers = ({ stances }: Payer) => uses.some((use) => stances[use].stance !== 'not-found')
  const place = site.topics.findIndex(({ id }) => id === topic.id)
  return {
    main: articles.filter(({ topics }) => topics[0] === topic.id),
    also: articles.filter(({ topics }) => topics[0] !== topic.id),
    tools: topic.tools.flatMap((id) => site.tools.filter((tool) => tool.id === id)),
    payers: [...cards.filter(answers), ...cards.filter((card) => !answers(card))],
    terms: naming(site.terms),
    before: site.topics[place - 1],
    after: site.topics[place + 1],
  }
}
