/** Stops with one line when this Node is older than the project supports. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`This is Node ${version}. The site needs Node 20.19 or later.`)
  process.exit(1)
}
