import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { toldNoSchema, type ToldNoWords } from '@/lib/content/schemas/told-no-page'
import { deadlinesSchema, type DeadlineRule, type Deadlines } from '@/lib/content/schemas/deadlines'

/** A data file as it stands in content, parsed and not yet checked. */
export function readData(name: string): unknown {
  return parse(readFileSync(`content/data/${name}.yml`, 'utf8'))
}

/** The rules that readers see. */
export function readDeadlines(): Deadlines {
  return deadlinesSchema.parse(readData('deadline-rules'))
}

/** The words of this part's pages. */
export function readToldNoWords(): ToldNoWords {
  return toldNoSchema.parse(readData('told-no'))
}

/** One rule of the data by its name. */
export function ruleNamed(id: string): DeadlineRule {
  const rule = readDeadlines().rules.find((entry) => entry.id === id)
  if (!rule) throw new Error(`content/data/deadline-rules.yml has no rule "${id}".`)
  return rule
}
