import mammoth from 'mammoth'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, test } from 'vitest'
import { readLetterBody, checkLetter } from '@/lib/letters/check'
import { checkBlanks, blanksSchema } from '@/lib/content/schemas/letters'
import { toDocx } from '@/lib/letters/docx'
import { fillLetter } from '@/lib/letters/fill'
import { blanksOf, statementsOf } from '@/lib/letters/template'
import { linesOf, toPlainText } from '@/lib/letters/text'
import { entries, mostStatements, readBlanks, readLetters } from '@/tests/support/letters'
import { readData, readDeadlines } from '@/tests/support/told-no-content'

const letters = readLetters()

/** The lines of text in a document that mammoth has read: one for each paragraph, list item and line break. */
function linesOfHtml(html: string): string[] {
  const text = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if ('value' in node) return node.value
    if (node.nodeName === 'br') return '\n'
    if (!('childNodes' in node)) return ''
    const inner = node.childNodes.map(text).join('')
    return ['p', 'li', 'h2'].includes(node.nodeName) ? `${inner}\n` : inner
  }
  return parseFragment(html)
    .childNodes.map(text)
    .join('')
    .split('\n')
    .filter((line) => line !== '')
}
const blanks = readBlanks()
const events = new Set(readDeadlines().events.map((event) => event.id))

test('there are eighteen letters, each with its own place in its group', () => {
  expect(letters.length).toBe(18)
  const places = letters.map(({ front }) => `${front.group} ${front.order}`)
  expect(new Set(places).size).toBe(places.length)
})

test('no blank is unused and none is unknown', () => {
  const used = new Set(letters.flatMap(({ template }) => blanksOf(template)))
  expect(checkBlanks(blanksSchema.parse(readData('letter-blanks')), used)).toEqual([])
})

test('no letter promises success', () => {
  const promises = letters.filter(({ parts }) =>
    /\b(guarantee|will win|will be approved|must pay)\b/i.test(parts.before.text + parts.letter.text + parts.after.text),
  )
  expect(promises.map(({ slug }) => slug)).toEqual([])
})

test.each([
  ['the name of a blank that data does not know', 'Dear {{nobody}}', 'The letter has the blank {{nobody}}'],
  ['a sentence without a label', '{?orphan}It is so.{/}', 'has no label for {?orphan}'],
])('a letter with %s is refused', (_, text, message) => {
  const { value } = readLetterBody(`# Before you send\n\n# Letter\n${text}\n# After you send\n`)
  const problems = checkLetter({ ...letters[0]!.front, statements: [] }, value!.template, { blanks: new Map(), events })
  expect(problems.map((problem) => problem.message).join('\n')).toContain(message)
})

test('a letter whose parts stand in another order is refused with the line', () => {
  const { problems } = readLetterBody('# Letter\n\n# Before you send\n\n# After you send\n')
  expect(problems).toEqual([
    { line: 1, message: 'The parts of a letter are "# Before you send", "# Letter", "# After you send", in this order and no others.' },
  ])
})

describe.each(letters)('the letter $slug', (letter) => {
  const { template, front } = letter

  test('names only blanks, sentences and events that exist', () => {
    expect(checkLetter(front, template, { blanks: new Map(blanks.map((blank) => [blank.id, blank])), events })).toEqual([])
  })

  test('shows no raw placeholder, whether its blanks are empty, short or long', () => {
    for (const values of [{}, entries(blanks, 'shortest'), entries(blanks, 'longest')]) {
      for (const chosen of [new Set<string>(), new Set(statementsOf(template))]) {
        expect(toPlainText(fillLetter(template, blanks, values, chosen))).not.toMatch(/[{}[\]^]/)
      }
    }
  })

  test('leaves out every conditional sentence until it is chosen', () => {
    const without = toPlainText(fillLetter(template, blanks, {}, new Set()))
    const withAll = toPlainText(fillLetter(template, blanks, {}, new Set(statementsOf(template))))
    expect(without.length < withAll.length).toBe(statementsOf(template).length > 0)
  })

  test('lists nothing as empty once every blank is filled', () => {
    expect(fillLetter(template, blanks, entries(blanks, 'shortest'), new Set(statementsOf(template))).unfilled).toEqual([])
  })

  test('says the same in Word as in plain text', async () => {
    const filled = fillLetter(template, blanks, entries(blanks, 'longest'), mostStatements(letter))
    const file = await toDocx(filled, front.title)
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await file.arrayBuffer()) })
    expect(linesOfHtml(value)).toEqual(filled.blocks.flatMap(linesOf))
  })
})
