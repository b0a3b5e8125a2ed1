const opensAfter = /[\s([{—–/“‘]/

/**
 * Sets straight quotation marks and apostrophes as typographic ones, so that editors may type what their keyboard has.
 * `before` is the character in front of the text, or empty where a line begins. The length stays the same.
 */
export function typographic(text: string, before = ''): string {
  const characters = [...text]
  let set = ''
  for (const [index, character] of characters.entries()) {
    const previous = index === 0 ? before : set.at(-1)!
    const opens = previous === '' || opensAfter.test(previous)
    if (character === '"') set += opens ? '“' : '”'
    // In front of a number it stands for what is left out: ’26.
    else if (character === "'") set += opens && !/\d/.test(characters[index + 1] ?? '') ? '‘' : '’'
    else set += character
  }
  return set
}
