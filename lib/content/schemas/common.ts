import { z } from 'zod'
import { blanksIn } from '@/lib/words/fill'
import { typographic } from '@/lib/words/typographic'

/** A calendar day, written `2026-11-24`. */
export type IsoDate = string

/** A calendar day that exists. */
export const isoDate = z
  .string({ error: 'is not a date. Write it as 2026-11-05.' })
  .refine((value) => z.iso.date().safeParse(value).success, {
    error: (issue) => `"${String(issue.input)}" is not a date. Write it as 2026-11-05.`,
  })

/** A document's own date, as exact as the document gives it, or the word `undated`. */
export const documentDate = z
  .string({ error: 'is not a date. Write 2026-11-05, 2026-11, 2026 or the word undated, in quotation marks when it is a year.' })
  .refine((value) => value === 'undated' || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || z.iso.date().safeParse(value).success, {
    error: (issue) => `"${String(issue.input)}" is not a date of a document. Write 2026-11-05, 2026-11, 2026 or the word undated.`,
  })

/** A name of our own: lower-case words joined by hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: (issue) => `"${String(issue.input)}" is not a name of ours. Use lower-case letters, digits and single hyphens.`,
})

/** Words for a reader: not empty, no space at the ends. Quotation marks are set here. */
export const words = z
  .string({ error: 'must be text.' })
  .min(1, { error: 'is empty. Write the words, or remove the entry.' })
  .refine((value) => value.trim() === value, { error: 'has white space at an end. Remove it.' })
  .overwrite((value) => typographic(value))

/** A sentence whose blanks are all among those that the page can fill. */
export function sentence(blanks: readonly string[]) {
  return words.refine((text) => blanksIn(text).every((blank) => blanks.includes(blank)), {
    error:
      blanks.length === 0
        ? 'has a blank in braces, but nothing can fill it. Remove the braces.'
        : `has a blank that nothing can fill. It may have ${blanks.map((blank) => `{${blank}}`).join(', ')}.`,
  })
}

/** A description for search results, in characters. */
export const description = words.refine((value) => value.length >= 70 && value.length <= 160, {
  error: (issue) => `has ${String(issue.input).length} characters. Write 70 to 160.`,
})

/** The number of words a reader counts: citations and link addresses left out. */
export function countWords(markdown: string): number {
  return markdown
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** The honest answer, 20 to 60 words of inline Markdown. */
export const answer = words.refine((value) => countWords(value) >= 20 && countWords(value) <= 60, {
  error: (issue) => `has ${countWords(String(issue.input))} words. Write 20 to 60, so that it can stand alone.`,
})

export const change = z.strictObject({ date: isoDate, note: words })

/** Keys that every checked page carries. */
export const checkedPage = {
  title: words,
  description,
  answer,
  updated: isoDate,
  checked: isoDate,
  nextCheck: isoDate,
  changes: z.array(change).min(1, { error: 'is empty. Say at least when the page was first published.' }),
}

type Checked = { updated: string; checked: string; nextCheck: string; changes: { date: string }[] }

/** The order that the dates of a page must keep. */
export function checkDates(page: Checked, ctx: z.RefinementCtx): void {
  if (page.nextCheck <= page.checked) {
    ctx.addIssue({
      code: 'custom',
      path: ['nextCheck'],
      message: `${page.nextCheck} is not after the day it was checked (${page.checked}). Set the day of the next check.`,
    })
  }
  page.changes.forEach((entry, index) => {
    const newer = page.changes[index - 1]
    if (newer && newer.date < entry.date) {
      ctx.addIssue({
        code: 'custom',
        path: ['changes', index, 'date'],
        message: `${entry.date} stands below an older change. Put the newest change first.`,
      })
    }
  })
  if (page.changes[0] && page.changes[0].date !== page.updated) {
    ctx.addIssue({
      code: 'custom',
      path: ['updated'],
      message: `${page.updated} is not the day of the newest change (${page.changes[0].date}). Make them agree.`,
    })
  }
}

/** `none` until a clinician has truly reviewed the page. There is nobody to name yet, so there is no other value. */
export const clinicalReview = z.literal('none', {
  error: 'has only the value none: no clinician has reviewed a page yet, and nobody is invented.',
})
