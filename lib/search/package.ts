import type { SearchData } from '@/lib/content/schemas/search'
import type { SearchDocument } from './documents'
import { documentKinds, type DocumentKind } from './kinds'
import { formsOf } from './words'

/**
 * What a browser needs to search: small enough to fetch once. Texts are not in it, only which forms each holds.
 * `forms[n]` lists the documents whose text holds `vocabulary[n]`, as gaps between their numbers (see `writeGaps`).
 */
export interface SearchPackage {
  readonly documents: readonly PackedDocument[]
  readonly vocabulary: string
  readonly forms: readonly string[]
  readonly speech: SearchSpeech
}

/** What readers call things. */
export type SearchSpeech = Pick<SearchData, 'same' | 'means' | 'misspellings'>

/** Kind, path, heading, excerpt, how many pages lead to it, and keywords. A path that starts with `#` is a part of the last page before it. */
export type PackedDocument = readonly [kind: number, path: string, heading: string, excerpt: string, links: number, keywords?: string]

/** A document as the browser knows it: its text is only a set of forms. */
export interface FoundDocument extends Omit<SearchDocument, 'text'> {
  readonly headingForms: readonly string[]
  readonly forms: readonly string[]
}

/** Packs documents for the browser. */
export function packDocuments(documents: readonly SearchDocument[], { same, means, misspellings }: SearchSpeech): SearchPackage {
  const holders = new Map<string, number[]>()
  documents.forEach(({ text }, number) => {
    for (const form of new Set(formsOf(text))) {
      const list = holders.get(form)
      if (list) list.push(number)
      else holders.set(form, [number])
    }
  })
  const vocabulary = [...holders.keys()].sort()
  return {
    documents: documents.map(packDocument),
    vocabulary: vocabulary.join(' '),
    forms: vocabulary.map((form) => writeGaps(holders.get(form)!)),
    speech: { same, means, misspellings },
  }
}

function packDocument({ kind, path, page, heading, excerpt, links, keywords }: SearchDocument): PackedDocument {
  const own = page === '' ? path : path.slice(path.indexOf('#'))
  return [documentKinds.indexOf(kind), own, heading, excerpt, links, ...(keywords ? [keywords] : [])] as unknown as PackedDocument
}

/** Opens a package: every document with the forms of its text. */
export function unpackDocuments(pack: SearchPackage): FoundDocument[] {
  const forms: string[][] = pack.documents.map(() => [])
  pack.vocabulary.split(' ').forEach((form, index) => {
    for (const number of readGaps(pack.forms[index] ?? '')) forms[number]!.push(form)
  })
  let page = { path: '', title: '' }
  return pack.documents.map(([kind, path, heading, excerpt, links, keywords = ''], number) => {
    const whole = !path.startsWith('#')
    if (whole) page = { path, title: heading }
    return {
      kind: documentKinds[kind] as DocumentKind,
      path: whole ? path : page.path + path,
      heading,
      headingForms: formsOf(heading),
      page: whole ? '' : page.title,
      keywords,
      links,
      excerpt,
      forms: forms[number]!,
    }
  })
}

// Letters that JSON writes as they are. Numbers are written five bits at a time; the upper half says that more follow.
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Writes rising numbers as the gaps between them. */
export function writeGaps(numbers: readonly number[]): string {
  let written = ''
  let last = -1
  for (const number of numbers) {
    let gap = number - last - 1
    last = number
    while (gap >= 32) {
      written += digits[32 + (gap % 32)]
      gap = Math.floor(gap / 32)
    }
    written += digits[gap]
  }
  return written
}

/** Reads what `writeGaps` wrote. */
export function readGaps(written: string): number[] {
  const numbers: number[] = []
  let last = -1
  let gap = 0
  let weight = 1
  for (const letter of written) {
    const digit = digits.indexOf(letter)
    gap += (digit % 32) * weight
    if (digit >= 32) {
      weight *= 32
      continue
    }
    last += gap + 1
    numbers.push(last)
    gap = 0
    weight = 1
  }
  return numbers
}
