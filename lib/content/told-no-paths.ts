import type { ToldNoPageName } from './schemas/told-no-page'

export const letterPath = (slug: string) => `/letters/${slug}`

/** Where the rules that start from an event stand, and where the form chooses that event. */
export const eventPath = (event: string) => `/deadlines#${event}`

export const toldNoPaths: Readonly<Record<ToldNoPageName, string>> = {
  denied: '/denied',
  'past-decisions': '/denied/past-decisions',
  deadlines: '/deadlines',
  letters: '/letters',
  'state-help': '/state-help',
  gaps: '/gaps',
}
