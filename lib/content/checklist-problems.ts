import { aboutFields, aboutFieldNames, type AboutField } from '@/lib/checklist/about'
import { choiceKinds, choicesOf, type AnswerKind } from '@/lib/checklist/answers'
import { figureQuestions } from '@/lib/checklist/figures'
import { nextStepIds } from '@/lib/checklist/next-steps'
import { ruleNames, rules, type Rule, type RuleName } from '@/lib/checklist/rules'
import type { ChecklistContent, ChecklistFile, QuestionContent } from './schemas/checklist'

export interface ChecklistProblem {
  readonly file: ChecklistFile
  /** Where the fault stands in the value of that file. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

interface Placed {
  readonly question: QuestionContent
  readonly file: 'insurer' | 'clinic'
  readonly path: readonly (string | number)[]
}

/** Everything in the checklist that no single file can tell: all faults at once. */
export function checklistProblems(content: ChecklistContent): ChecklistProblem[] {
  const placed = (['insurer', 'clinic'] as const).flatMap((file) =>
    content[file].groups.flatMap((group, g) =>
      group.questions.map((question, q) => ({ question, file, path: ['groups', g, 'questions', q] })),
    ),
  )
  return [
    ...partProblems(content),
    ...duplicates(content, placed),
    ...ruleProblems(placed),
    ...orderProblems(placed),
    ...unreachable(placed),
    ...figureProblems(placed),
    ...aboutProblems(content),
    ...nextStepProblems(content),
    ...listProblems(content, placed),
    ...wordProblems(content, placed),
  ]
}

function partProblems(content: ChecklistContent): ChecklistProblem[] {
  return (['insurer', 'clinic'] as const)
    .filter((file) => content[file].part !== file)
    .map((file) => problem(file, ['part'], `"${content[file].part}" stands in ${file}.yml. Write ${file}.`))
}

function duplicates(content: ChecklistContent, placed: readonly Placed[]): ChecklistProblem[] {
  const seen = new Set<string>()
  const groups = (['insurer', 'clinic'] as const).flatMap((file) =>
    content[file].groups.map(({ id }, g) => ({ id, file, path: ['groups', g, 'id'] as (string | number)[] })),
  )
  const ids = [...groups, ...placed.map(({ question, file, path }) => ({ id: question.id, file, path: [...path, 'id'] }))]
  return ids.flatMap(({ id, file, path }) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [problem(file, path, `"${id}" is written twice. Give every question and group its own id.`)]
  })
}

/** Rules that look at a question which is gone, or which cannot be answered so. */
function ruleProblems(placed: readonly Placed[]): ChecklistProblem[] {
  const kinds = new Map(placed.map(({ question }) => [question.id, question.answer]))
  return ruleNames.flatMap((name) => {
    const rule: Rule = rules[name]
    if (rule.kind === 'about') return []
    return rule.questions.flatMap((id) => {
      const kind = kinds.get(id)
      if (!kind) {
        return [problem('insurer', ['groups'], `the rule "${name}" looks at the question "${id}", which is not in the checklist. Put it back, or change the rule in lib/checklist/rules.ts.`)]
      }
      return rule.values === 'any' || rule.values.some((value) => choicesOf(kind).includes(value))
        ? []
        : [problem('insurer', ['groups'], `the rule "${name}" waits for ${rule.values.join(' or ')}, but the question "${id}" takes ${kind}. Change its kind of answer, or the rule in lib/checklist/rules.ts.`)]
    })
  })
}

/** A follow-up must come after all the questions that call for it, or it would open above the reader. */
function orderProblems(placed: readonly Placed[]): ChecklistProblem[] {
  const position = new Map(placed.map(({ question }, index) => [question.id, index]))
  return placed.flatMap(({ question, file, path }, index) =>
    question.when.flatMap((name, w) => {
      const rule: Rule = rules[name]
      if (rule.kind === 'about') return []
      const late = rule.questions.filter((id) => (position.get(id) ?? -1) >= index)
      return late.length === rule.questions.length
        ? [problem(file, [...path, 'when', w], `"${question.id}" waits for an answer to ${late.join(' or ')}, which is asked later. Move it behind.`)]
        : []
    }),
  )
}

type Needs = ReadonlyMap<string, ReadonlySet<string>>

/** Questions whose rules can never hold together. */
function unreachable(placed: readonly Placed[]): ChecklistProblem[] {
  const byId = new Map(placed.map(({ question }) => [question.id, question]))
  return placed
    .filter(({ question }) => !canBeAsked(question, byId, new Map(), new Set()).length)
    .map(({ question, file, path }) =>
      problem(file, [...path, 'when'], `"${question.id}" can never be asked: ${question.when.join(', ')} do not hold together. Take one of them away.`),
    )
}

/** The ways in which a question can come to be asked, each as the values that fields and answers must then have. */
function canBeAsked(
  question: QuestionContent,
  byId: ReadonlyMap<string, QuestionContent>,
  needs: Needs,
  visiting: ReadonlySet<string>,
): Needs[] {
  if (visiting.has(question.id)) return []
  const inside = new Set([...visiting, question.id])
  return question.when.reduce<Needs[]>(
    (ways, name) => ways.flatMap((way) => withRule(name, byId, way, inside)).slice(0, 400),
    [needs],
  )
}

function withRule(
  name: RuleName,
  byId: ReadonlyMap<string, QuestionContent>,
  way: Needs,
  visiting: ReadonlySet<string>,
): Needs[] {
  const rule: Rule = rules[name]
  if (rule.kind === 'about') {
    const narrowed = narrow(way, `about ${rule.field}`, rule.values)
    return narrowed ? [narrowed] : []
  }
  return rule.questions.flatMap((id) => {
    const asked = byId.get(id)
    if (!asked) return []
    const possible = rule.values === 'any' ? ['any'] : rule.values.filter((value) => choicesOf(asked.answer).includes(value))
    const narrowed = possible.length > 0 ? narrow(way, id, possible) : null
    return narrowed ? canBeAsked(asked, byId, narrowed, visiting) : []
  })
}

function narrow(way: Needs, key: string, values: readonly string[]): Needs | null {
  const before = way.get(key)
  const left = values.filter((value) => !before || before.has(value))
  return left.length === 0 ? null : new Map([...way, [key, new Set(left)]])
}

function figureProblems(placed: readonly Placed[]): ChecklistProblem[] {
  const kinds = new Map<string, AnswerKind>(placed.map(({ question }) => [question.id, question.answer]))
  return Object.entries(figureQuestions)
    .filter(([id, kind]) => kinds.get(id) !== kind)
    .map(([id, kind]) => problem('insurer', ['groups'], `the cost sheet takes "${id}" over as ${kind}, but there is no such question of that kind. Put it back, or change lib/checklist/figures.ts.`))
}

function aboutProblems({ about }: ChecklistContent): ChecklistProblem[] {
  const order = about.questions.map(({ id }) => id)
  const fields =
    order.join() === aboutFieldNames.join()
      ? []
      : [problem('about', ['questions'], `asks for ${order.join(', ')}. Ask for ${aboutFieldNames.join(', ')}, once each and in this order.`)]
  return about.questions.reduce((problems, { id, options }, q) => {
    const expected: readonly string[] = aboutFields[id as AboutField]
    const given = options.map((option) => option.id)
    return given.join() === expected.join()
      ? problems
      : [...problems, problem('about', ['questions', q, 'options'], `"${id}" has the options ${given.join(', ')}. Give ${expected.join(', ')}, in this order.`)]
  }, fields)
}

function nextStepProblems(content: ChecklistContent): ChecklistProblem[] {
  const known: readonly string[] = nextStepIds
  const given = content['next-steps'].map(({ id }) => id)
  return [
    ...given.flatMap((id, s) => {
      if (!known.includes(id)) {
        return [problem('next-steps', [s, 'id'], `"${id}" is advised by no rule. Remove it, or add a rule to lib/checklist/next-steps.ts.`)]
      }
      return given.indexOf(id) < s ? [problem('next-steps', [s, 'id'], `"${id}" is written twice. Keep one.`)] : []
    }),
    ...known
      .filter((id) => !given.includes(id))
      .map((id) => problem('next-steps', [], `the words of the step "${id}" are missing. Add them.`)),
  ]
}

/** Short lists that share a name with something else, or name a question that is not there. */
function listProblems(content: ChecklistContent, placed: readonly Placed[]): ChecklistProblem[] {
  const known = new Set(placed.map(({ question }) => question.id))
  const taken = new Set([content.insurer, content.clinic].flatMap(({ groups }) => groups.map(({ id }) => id)))
  return content.lists.flatMap(({ id, questions }, l) => {
    const isTaken = taken.has(id)
    taken.add(id)
    return [
      ...(isTaken ? [problem('lists', [l, 'id'], `"${id}" is the name of another group or list. Choose another name.`)] : []),
      ...questions.flatMap((question, q) =>
        known.has(question) ? [] : [problem('lists', [l, 'questions', q], `there is no question "${question}". Correct its id.`)],
      ),
    ]
  })
}

function wordProblems({ words }: ChecklistContent, placed: readonly Placed[]): ChecklistProblem[] {
  const used = new Set<string>(placed.flatMap(({ question }) => question.when))
  return [
    ...[...used]
      .filter((name) => !words.conditions[name])
      .map((name) => problem('words', ['conditions'], `the words of the rule "${name}" are missing. Add them, so that they can follow "Ask this if".`)),
    ...Object.keys(words.conditions)
      .filter((name) => !used.has(name))
      .map((name) => problem('words', ['conditions', name], `no question uses the rule "${name}". Remove its words.`)),
    ...Object.entries(choiceKinds)
      .filter(([kind, choices]) => Object.keys(words.answers[kind] ?? {}).join() !== choices.join())
      .map(([kind, choices]) => problem('words', ['answers', kind], `"${kind}" needs words for ${choices.join(', ')}, in this order.`)),
    ...Object.keys(words.answers)
      .filter((kind) => !Object.hasOwn(choiceKinds, kind))
      .map((kind) => problem('words', ['answers', kind], `"${kind}" is no kind of answer. Remove it.`)),
  ]
}

function problem(file: ChecklistFile, path: readonly (string | number)[], message: string): ChecklistProblem {
  return { file, path, message }
}
