import { run, say } from './lib/run.mjs'

// `npm run check`: every check that needs no browser and no build.
const checks = [
  ['the content', 'npm', ['run', '--silent', 'check:content']],
  ['the types', 'npx', ['tsc', '--noEmit']],
  ['the lint rules', 'npx', ['eslint', '.', '--max-warnings', '0']],
  ['the layout of the code', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  [
    'the direction of imports',
    'npx',
    ['depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'app', 'components', 'lib'],
  ],
]

const failed = []
for (const [name, command, args] of checks) {
  say(`Checking ${name}`)
  if ((await run(command, args)) !== 0) failed.push(name)
}
if (failed.length > 0) {
  console.error(`\nNot sound: ${failed.join(', ')}.`)
  process.exitCode = 1
}
console.log(`\nchecks: ${checks.length - failed.length} passed, ${failed.length} failed`)
