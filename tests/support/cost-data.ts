import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { costExamplesSchema, costsSchema, figuresSchema, pricesSchema, willItCountSchema } from '@/lib/content/schemas/costs'

/** Reads one file of content/data for tests that want the real words and figures. */
export function readData(name: string): unknown {
  return parse(readFileSync(`content/data/${name}.yml`, 'utf8'))
}

export const realFigures = () => figuresSchema.parse(readData('figures'))
export const realPrices = () => pricesSchema.parse(readData('prices'))
export const realCosts = () => costsSchema.parse(readData('costs'))
export const realExamples = () => costExamplesSchema.parse(readData('cost-examples'))
export const realWillItCount = () => willItCountSchema.parse(readData('will-it-count'))
