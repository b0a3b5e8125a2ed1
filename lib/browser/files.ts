/** Gives the reader a text as a file. It is made on the device; nothing is sent. */
export function downloadText(name: string, text: string, type: 'text/plain' | 'application/json' | 'text/calendar'): void {
  downloadBlob(name, new Blob([text], { type: `${type};charset=utf-8` }))
}

/** Gives the reader a file that was made on the device. */
export function downloadBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the text by the next task; before it, some have not.
  setTimeout(() => URL.revokeObjectURL(address))
}

/** Reads a text file that the reader chose. Null when it is larger than `mostBytes` or cannot be read. */
export async function readTextFile(file: File, mostBytes: number): Promise<string | null> {
  if (file.size > mostBytes) return null
  try {
    return await file.text()
  } catch {
    return null
  }
}
