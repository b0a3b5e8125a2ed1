/** The day on the reader's own calendar, as `2026-11-24`. */
export function todayOnDevice(): string {
  const now = new Date()
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')
}
