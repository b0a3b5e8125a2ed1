import { rules, type Rule, type RuleName } from './rules'

/**
 * Style rules that adapt the list before or without script, by the same rules as the code.
 *
 * The page gives every question `data-when="rule rule"`; a choice about the reader has the id `about-cover-medicare`,
 * a choice of an answer the id `infusion-covered-investigational`. Once script runs, `data-live` on the root switches all
 * of this off. Without script a follow-up stays on the page, with its condition in words, until its question is answered
 * otherwise; on paper, and where script can run, it waits for the answer.
 *
 * @param names the rules that some question uses
 */
export function visibilityCss(names: readonly RuleName[]): string {
  return names
    .map((name) => {
      const rule: Rule = rules[name]
      const target = `[data-when~="${name}"]{display:none}`
      if (rule.kind === 'about') {
        const checked = rule.values.map((value) => `#about-${rule.field}-${value.toLowerCase()}:checked`).join(',')
        const answered =
          rule.field === 'state' ? '[data-about="state"] option:not([value=""]):checked' : `[name="about-${rule.field}"]:checked`
        const otherwise = `${root}:has(${answered}):not(:has(${checked})) ${target}`
        return rule.whenOpen ? otherwise : `${otherwise}${waiting(`${root}:not(:has(${checked})) ${target}`)}`
      }
      if (rule.values === 'any') return ''
      const { questions, values } = rule
      const checked = questions.flatMap((question) => values.map((value) => `#${question}-${value}:checked`)).join(',')
      const answered = questions.map((question) => `[name="${question}"]:checked`).join(',')
      return `${root}:has(${answered}):not(:has(${checked})) ${target}${waiting(`${root}:not(:has(${checked})) ${target}`)}`
    })
    .join('\n')
}

const root = '[data-checklist]:not([data-live])'

function waiting(css: string): string {
  return `@media print,(scripting:enabled){${css}}`
}
