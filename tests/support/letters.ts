import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { blanksSchema, letterSchema, type Blank, type LetterFrontMatter } from '@/lib/content/schemas/letters'
import { readLetterBody, type LetterBody } from '@/lib/letters/check'
import { allPieces } from '@/lib/letters/template'
import { readData } from './told-no-content'

export interface LetterFile extends LetterBody {
  readonly slug: string
  readonly front: LetterFrontMatter
}

/** Every letter as it stands in content. */
export function readLetters(): LetterFile[] {
  return readdirSync('content/letters')
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const [, front, ...body] = readFileSync(`content/letters/${name}`, 'utf8').split(/^---$/m)
      const { value, problems } = readLetterBody(body.join('---'))
      if (!value) throw new Error(`${name}: ${problems.map(({ message }) => message).join(' ')}`)
      return { slug: name.slice(0, -3), front: letterSchema.parse(parse(front ?? '')), ...value }
    })
}

export function readBlankGroups() {
  return blanksSchema.parse(readData('letter-blanks')).groups
}

export function readBlanks(): Blank[] {
  return blanksSchema.parse(readData('letter-blanks')).blanks
}

const shortEntry = { line: 'A', lines: 'A', date: '2026-05-01' } as const
const words = 'careful words of a sensible length that stand for what somebody would really write here, '

/** The shortest and the longest sensible entry for every blank. */
export function entries(blanks: readonly Blank[], length: 'shortest' | 'longest'): Record<string, string> {
  return Object.fromEntries(
    blanks.map(({ id, kind, max }) => [
      id,
      length === 'shortest' || kind === 'date'
        ? shortEntry[kind]
        : words
            .repeat(Math.ceil(max / words.length))
            .slice(0, max)
            .trim(),
    ]),
  )
}

/** As many conditional sentences as a reader may choose, those with the most to say first. */
export function mostStatements({ front, template }: LetterFile): Set<string> {
  const size = (id: string) => {
    const piece = allPieces(template).find((entry) => entry.kind === 'only-if' && entry.id === id)
    return piece?.kind === 'only-if' ? JSON.stringify(piece.pieces).length : 0
  }
  return new Set(
    front.statements.flatMap(({ items, atMost }) =>
      items
        .map(({ id }) => id)
        .toSorted((a, b) => size(b) - size(a))
        .slice(0, atMost ?? items.length),
    ),
  )
}
