import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toDocx } from '@/lib/letters/docx'
import { fillLetter } from '@/lib/letters/fill'
import { entries, mostStatements, readBlanks, readLetters } from '@/tests/support/letters'

/**
 * Writes every letter as Word with its longest sensible entries, lets LibreOffice turn it into a PDF to look at,
 * and says which letters take more pages than they promise.
 * Usage: npx tsx scripts/letters-to-pdf.ts <folder>. Needs LibreOffice (Debian: libreoffice-writer).
 */
const folder = process.argv[2]
if (!folder) throw new Error('Name a folder for the files: npx tsx scripts/letters-to-pdf.ts /tmp/letters')
mkdirSync(folder, { recursive: true })

const blanks = readBlanks()
const letters = readLetters()
for (const letter of letters) {
  const filled = fillLetter(letter.template, blanks, entries(blanks, 'longest'), mostStatements(letter))
  const file = await toDocx(filled, letter.front.title)
  writeFileSync(join(folder, `${letter.slug}.docx`), Buffer.from(await file.arrayBuffer()))
}

execFileSync(
  'soffice',
  ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...letters.map(({ slug }) => join(folder, `${slug}.docx`))],
  { stdio: 'inherit' },
)

const tooLong = letters.flatMap(({ slug, front }) => {
  const pdf = readFileSync(join(folder, `${slug}.pdf`), 'latin1')
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  console.log(`${slug}: ${pages} of ${front.pages}`)
  return pages > front.pages || pages === 0 ? [slug] : []
})
if (tooLong.length > 0) {
  console.error(`Longer than promised: ${tooLong.join(', ')}. Shorten the letter, or its blanks, or set pages: 2.`)
  process.exitCode = 1
}
