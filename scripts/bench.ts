import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readContentFolder } from '@/lib/content/files'
import { loadSite } from '@/lib/content/load'
import { searchDocuments, type SearchDocument } from '@/lib/search/documents'
import { packDocuments } from '@/lib/search/package'
import { Search } from '@/lib/search/search'

/** `npm run bench`: size of the search index, time to open it, and time from keystroke to results, today and at ten times the library. */
const site = loadSite(readContentFolder(process.cwd()), new Date().toISOString().slice(0, 10))
const questions = (parse(readFileSync('tests/lib/search/queries.yml', 'utf8')) as { asks: string }[]).map(({ asks }) => asks)

/** The library n times over. Every copy has some words of its own, as new articles would. */
function grown(documents: readonly SearchDocument[], times: number): SearchDocument[] {
  return Array.from({ length: times }, (_, copy) =>
    documents.map((document, index) =>
      copy === 0
        ? document
        : {
            ...document,
            path: document.path.replace(/^(\/[^#]*)/, `$1-${copy}`),
            text: `${document.text} word${copy}x${index % 200}`,
          },
    ),
  ).flat()
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)]!
}

for (const times of [1, 10]) {
  const documents = grown(searchDocuments(site), times)
  const pack = packDocuments(documents, site.search)
  const json = JSON.stringify(pack)
  const opening = performance.now()
  const search = await Search.open(pack)
  const opened = performance.now() - opening
  const sample = questions.filter((_, index) => index % (times === 1 ? 1 : 10) === 0)
  for (const question of sample) search.find(question)
  const keystrokes = sample.flatMap((question) =>
    Array.from({ length: question.length }, (_, length) => {
      const start = performance.now()
      search.find(question.slice(0, length + 1))
      return performance.now() - start
    }),
  )
  console.log(
    [
      `${times}×: ${documents.length} documents`,
      `index ${(json.length / 1000).toFixed(0)} kB, ${(gzipSync(json).length / 1000).toFixed(1)} kB gzip`,
      `opened in ${opened.toFixed(0)} ms`,
      `keystroke to results: median ${percentile(keystrokes, 0.5).toFixed(1)} ms, 95 % within ${percentile(keystrokes, 0.95).toFixed(1)} ms (${keystrokes.length} keystrokes)`,
    ].join('; '),
  )
}
