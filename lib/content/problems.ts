/** One fault in the content, told to the editor who can mend it. Line and column count from 1. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  /** What is wrong and how to mend it. */
  readonly message: string
}

/** `content/articles/a.md:6:7  reviewed: … Write it as …` */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}  ${message}`
}

/** All problems in reading order, one a line, ending in a count. */
export function formatReport(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
  const count = problems.length === 1 ? '1 fault' : `${problems.length} faults`
  return [...sorted.map(formatProblem), `${count} in the content.`].join('\n')
}

/** Thrown with every fault at once, so that a build says the same as the check. */
export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(`The content has faults.\n${formatReport(problems)}`)
    this.name = 'ContentError'
  }
}
