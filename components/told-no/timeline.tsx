import '@/app/styles/figures.css'
import type { CitedRule } from '@/lib/content/told-no'
import { formatDay } from '@/lib/dates/format'
import type { Answer } from '@/lib/deadlines/compute'
import { formatWeekday } from '@/lib/deadlines/describe'
import { fill } from '@/lib/words/fill'
import { placeOnLine } from '@/lib/deadlines/timeline'
import type { DeadlineModel } from './deadline-model'

interface Props {
  answer: Answer<CitedRule>
  date: string
  words: DeadlineModel['words']
  id: string
}

/** The days on a line, to scale where there is room. The table below it is its text twin. */
export function Timeline({ answer, date, words, id }: Props) {
  const days = [date, ...answer.dated.map(({ day }) => day)]
  const marks = placeOnLine(days, answer.dated.length * 60, 50)
  const last = marks.at(-1)
  if (!last || marks.length < 2) return null
  const whoOn = (day: string) =>
    [...new Set(answer.dated.filter((entry) => entry.day === day).map(({ rule }) => words.whoWords[rule.who]))].join(', ')
  return (
    <figure className="figure timeline">
      <svg viewBox={`0 0 340 ${Math.round(last.at) + 56}`} role="img" aria-labelledby={`${id}-title ${id}-more`}>
        <title id={`${id}-title`}>{words.timelineTitle}</title>
        <desc id={`${id}-more`}>{fill(words.timelineDescription, { from: formatDay(marks[0]!.day), to: formatDay(last.day) })}</desc>
        <path className="line" d={`M16 20V${20 + last.at}`} />
        {marks.map(({ day, at }, index) => (
          <g key={day} transform={`translate(16 ${20 + at})`}>
            <circle className={index === 0 ? 'stop start' : 'stop'} r="8" />
            <text className="strong" x="22" y="5">
              {formatWeekday(day)}
            </text>
            <text x="22" y="25">
              {day === date ? words.timelineStart : whoOn(day)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}
