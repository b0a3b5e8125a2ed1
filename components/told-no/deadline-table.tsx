import type { DeadlineReasons } from '@/lib/content/schemas/deadlines'
import type { CitedDeadlines, CitedRule } from '@/lib/content/told-no'
import { letterPath } from '@/lib/content/told-no-paths'
import { formatDay } from '@/lib/dates/format'
import { minimumOn, type Answer, type Deadline } from '@/lib/deadlines/compute'
import { distanceWords, formatWeekday, reasonWords } from '@/lib/deadlines/describe'
import { Cites } from './cites'
import type { DeadlineModel } from './deadline-model'

interface Props {
  answer: Answer<CitedRule>
  model: Pick<DeadlineModel, 'words' | 'sourceLabel' | 'letterTitles' | 'letterLabel'> & Pick<CitedDeadlines, 'amounts' | 'reasons'>
  /** The reader's day, or null where nobody reads it now. */
  today: string | null
  caption: string
}

/** The days that count as a table, the soonest first, and below it the rules that give words but no day. */
export function DeadlineTable({ answer, model, today, caption }: Props) {
  const { words } = model
  return (
    <>
      {answer.dated.length > 0 ? (
        <div className="table">
          <table className="days">
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.dayToKeep}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.lastDay}</th>
                <th scope="col">{words.why}</th>
              </tr>
            </thead>
            <tbody>
              {answer.dated.map((deadline) => (
                <Row key={deadline.rule.id} deadline={deadline} model={model} today={today} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {answer.inWords.length > 0 ? (
        <section className="flow">
          <h3>{words.wordsTitle}</h3>
          <ul>
            {answer.inWords.map((rule) => (
              <li key={rule.id}>
                <strong>
                  {words.whoWords[rule.who]}: {rule.action}
                </strong>{' '}
                {rule.says} {rule.how} {rule.note}
                <Cites numbers={rule.cites} label={model.sourceLabel} />
                <LetterLine rule={rule} model={model} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {answer.notCovered.map((rule) => (
        <p key={rule.id} className="block warning">
          {rule.action} {words.notCovered}
          <Cites numbers={rule.cites} label={model.sourceLabel} />
        </p>
      ))}
    </>
  )
}

function Row({ deadline, model, today }: { deadline: Deadline<CitedRule>; model: Props['model']; today: string | null }) {
  const { words } = model
  const { rule, day, lastDay, workingDay } = deadline
  const isYours = rule.who === 'you'
  const hasPassed = today !== null && isYours && today > lastDay
  return (
    <tr>
      <th scope="row">
        <span className="day-label">{isYours ? words.dayToKeep : words.dayToKeepOther}</span>
        <time dateTime={day}>{formatWeekday(day)}</time>
        {today !== null ? <span className={hasPassed ? 'distance passed' : 'distance'}>{distanceWords(day, today, words)}</span> : null}
        {isYours && workingDay !== day ? (
          <span className="distance">
            {words.actBy} {formatWeekday(workingDay)}
          </span>
        ) : null}
      </th>
      <td data-label={words.what}>
        <strong>{words.whoWords[rule.who]}</strong>: {rule.action} {hasPassed ? words.passedHelp : null}
        <LetterLine rule={rule} model={model} />
      </td>
      <td data-label={isYours ? words.lastDay : words.lastDayOther}>
        {lastDay === day ? words.sameDay : <time dateTime={lastDay}>{formatWeekday(lastDay)}</time>}
      </td>
      <td data-label={words.why}>
        <Why deadline={deadline} reasons={model.reasons} model={model} />
      </td>
    </tr>
  )
}

function Why({ deadline, reasons, model }: { deadline: Deadline<CitedRule>; reasons: DeadlineReasons; model: Props['model'] }) {
  const { words, sourceLabel } = model
  const { rule } = deadline
  return (
    <>
      {deadline.reasons.map((reason) => reasonWords(reason, reasons, words)).join(' ')} {rule.how} {rule.note}{' '}
      {rule.minimum ? <Minimum kind={rule.minimum} day={deadline.day} model={model} /> : null}
      {rule.citation ? (
        <>
          {words.rule}: {rule.citation}.
        </>
      ) : null}
      <Cites numbers={rule.cites} label={sourceLabel} />
    </>
  )
}

function Minimum({ kind, day, model }: { kind: 'judge' | 'court'; day: string; model: Props['model'] }) {
  const known = model.amounts.filter((amount) => amount.kind === kind)
  const covered = known.some(({ from, until }) => from <= day && day <= until)
  const latest = covered ? minimumOn(known, kind, day) : known.at(-1)
  return (
    <>
      {latest?.says} <Cites numbers={latest?.cites ?? []} label={model.sourceLabel} /> {covered ? null : model.words.minimumUnknown}{' '}
    </>
  )
}

function LetterLine({ rule, model }: { rule: CitedRule; model: Props['model'] }) {
  if (rule.letter === null) return null
  return (
    <span className="line">
      {model.letterLabel}: <a href={letterPath(rule.letter)}>{model.letterTitles[rule.letter]}</a>
    </span>
  )
}

/** The same answer as plain text, for copying. */
export function answerAsText(
  answer: Answer<CitedRule>,
  { words, reasons }: Pick<DeadlineModel, 'words'> & Pick<CitedDeadlines, 'reasons'>,
  head: string,
): string {
  const dated = answer.dated.map(({ rule, day, lastDay, reasons: why }) =>
    [
      `${formatWeekday(day)}: ${words.whoWords[rule.who]}: ${rule.action}`,
      ...(lastDay === day ? [] : [`${rule.who === 'you' ? words.lastDay : words.lastDayOther}: ${formatDay(lastDay)}`]),
      `${why.map((reason) => reasonWords(reason, reasons, words)).join(' ')}${rule.citation ? ` ${words.rule}: ${rule.citation}.` : ''}`,
    ].join('\n'),
  )
  const inWords = answer.inWords.map((rule) => `${words.whoWords[rule.who]}: ${rule.action}\n${rule.says}`)
  return `${[head, ...dated, ...inWords].join('\n\n')}\n`
}
