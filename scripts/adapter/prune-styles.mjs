import { generate, parse, walk } from 'css-tree'

/**
 * Takes out of a style sheet every rule that no element of a page can match, because a class, an id or a tag in its
 * selector is not on the page. Right only for pages that no script changes.
 *
 * @param {string} css
 * @param {{ classes: ReadonlySet<string>, ids: ReadonlySet<string>, tags: ReadonlySet<string> }} page what the page holds
 * @returns {string} the sheet with what is left, in the same order
 */
export function pruneStyles(css, page) {
  const sheet = parse(css)
  walk(sheet, {
    visit: 'Rule',
    enter(rule, item, list) {
      if (rule.prelude.type !== 'SelectorList' || this.atrule?.name.endsWith('keyframes')) return
      rule.prelude.children = rule.prelude.children.filter((selector) => canMatch(selector, page))
      if (rule.prelude.children.isEmpty) list.remove(item)
    },
  })
  walk(sheet, {
    visit: 'Atrule',
    leave(atrule, item, list) {
      if (atrule.block?.children.isEmpty) list.remove(item)
    },
  })
  return generate(sheet)
}

/** Names inside `:is()`, `:not()` or `:has()` may be absent: only what every match must have is looked at. */
function canMatch(selector, { classes, ids, tags }) {
  return selector.children.toArray().every((part) => {
    if (part.type === 'ClassSelector') return classes.has(part.name)
    if (part.type === 'IdSelector') return ids.has(part.name)
    if (part.type === 'TypeSelector') return part.name === '*' || tags.has(part.name.toLowerCase())
    return true
  })
}
