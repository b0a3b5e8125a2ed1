import { spawn } from 'node:child_process'

/** Runs a command with its output shown, and resolves to its exit code. */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } })
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Says what is being done, so that a long step is never silent. */
export function say(line) {
  console.log(`\n→ ${line}`)
}
