import { z } from 'zod'
import { actors, eventStages, periodUnits } from './deadlines'
import { letterGroups } from './letters'
import { change, checkDates, checkedPage, id, words } from './common'
import { decisionDirections, grounds } from './told-no'

/** An object with exactly these keys, each holding words. */
function named<const Keys extends readonly string[]>(keys: Keys) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, words])) as Record<Keys[number], typeof words>)
}

const path = z.string().regex(/^\/[a-z0-9\-/]*(#[a-z0-9-]+)?$/, { error: 'is not an address on this site. Start it with a slash.' })
const page = z.strictObject({ ...checkedPage, changes: z.array(change).min(1) }).superRefine(checkDates)
const marks = z.array(z.strictObject({ place: words, note: words }))

export const toldNoPages = ['denied', 'past-decisions', 'deadlines', 'letters', 'state-help', 'gaps'] as const

/** content/data/told-no.yml: the pages of this part of the site and every word on them that belongs to no other file. */
export const toldNoSchema = z.strictObject({
  pages: z.strictObject(Object.fromEntries(toldNoPages.map((name) => [name, page])) as Record<ToldNoPageName, typeof page>),
  shared: named([
    'sourcesPrefix',
    'toLetter',
    'toDeadline',
    'letterWins',
    'crisisTitle',
    'copied',
    'notCopied',
    'private',
    'remember',
    'rememberHelp',
    'forget',
    'forgotten',
    'notSaved',
    'needsScript',
  ]),
  denied: z.strictObject({
    ...named([
      'whereTitle',
      'whereLine',
      'letterTitle',
      'letterDescription',
      'eobTitle',
      'eobDescription',
      'phrasesTitle',
      'phrasesLine',
      'wording',
      'means',
      'answers',
      'collect',
      'ground',
      'honest',
      'oddsNext',
      'nextTitle',
    ]).shape,
    letterMarks: marks,
    eobMarks: marks,
    drawing: named(['plan', 'date', 'member', 'decision', 'reason', 'policy', 'appeal', 'service', 'billed', 'allowed', 'owe', 'code', 'footnote']),
    grounds: named(grounds),
    nextSteps: z.array(z.strictObject({ words, href: path.nullable(), link: words.nullable() })).min(1),
  }),
  pastDecisions: z.strictObject({
    ...named(['searchTitle', 'searchLine', 'searchHow', 'onKetamine', 'likeCases', 'asked', 'decided', 'why', 'take', 'weight', 'condition', 'reference', 'noDate']).shape,
    directions: named(decisionDirections),
  }),
  deadlines: z.strictObject({
    ...named([
      'formTitle',
      'plan',
      'choosePlan',
      'state',
      'chooseState',
      'stateHelp',
      'event',
      'chooseEvent',
      'date',
      'badDate',
      'earlier',
      'resultTitle',
      'none',
      'empty',
      'dayToKeep',
      'dayToKeepOther',
      'lastDay',
      'lastDayOther',
      'sameDay',
      'actBy',
      'who',
      'what',
      'why',
      'rule',
      'passed',
      'passedHelp',
      'today',
      'inDays',
      'inOneDay',
      'wordsTitle',
      'notCovered',
      'minimumUnknown',
      'regulator',
      'calendar',
      'calendarHelp',
      'calendarTitle',
      'calendarOther',
      'calendarNote',
      'copy',
      'print',
      'timelineTitle',
      'timelineDescription',
      'timelineStart',
      'fromLetters',
      'rulesTitle',
      'rulesLine',
      'columnPlans',
      'columnTime',
      'columnCount',
      'exampleTitle',
      'exampleLine',
    ]).shape,
    whoWords: named(actors),
    stages: named(eventStages),
    units: named(periodUnits),
    oneUnit: named(periodUnits),
  }),
  letters: z.strictObject({
    ...named([
      'sendTo',
      'pages',
      'onePage',
      'twoPages',
      'fillTitle',
      'fillLine',
      'chooseTitle',
      'atMost',
      'onlyIf',
      'left',
      'paper',
      'blanksLeft',
      'noBlanks',
      'copy',
      'text',
      'word',
      'print',
      'making',
      'wordFailed',
      'before',
      'after',
      'daysTitle',
      'notes',
      'all',
      'noPromise',
    ]).shape,
    groups: named(letterGroups),
    groupLines: named(letterGroups),
  }),
  stateHelp: z.strictObject({
    ...named(['nationalTitle', 'jump', 'department', 'phone', 'mail', 'program', 'review', 'deadline', 'medicaid', 'noDepartment', 'noPhone', 'noProgram', 'noReview', 'noMedicaid', 'scope', 'toTop']).shape,
    scopeSources: z.array(id).min(1),
  }),
  gaps: named(['callFirst', 'say', 'contents']),
})

export type ToldNoPageName = (typeof toldNoPages)[number]
export type ToldNoWords = Readonly<z.infer<typeof toldNoSchema>>
