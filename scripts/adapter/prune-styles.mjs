import { generate, parse, walk } from 'css-tree'

/**
 * Takes out of a style sheet every rule that no element of a page can match, because a class, an id or a tag in its
 * selector is not on the page, and every custom property that nothing left uses. Right only for pages that no script
 * changes and whose elements hold no styles of their own.
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
  removeUnusedProperties(sheet)
  walk(sheet, {
    visit: 'Atrule',
    leave(atrule, item, list) {
      if (atrule.block?.children.isEmpty) list.remove(item)
    },
  })
  return generate(sheet)
}

/** A property may be used by another that is used by nothing, so this goes on until nothing is left to take. */
function removeUnusedProperties(sheet) {
  const used = new Set([...generate(sheet).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  let removed = false
  walk(sheet, {
    visit: 'Declaration',
    enter({ property }, item, list) {
      if (!property.startsWith('--') || used.has(property)) return
      list.remove(item)
      removed = true
    },
  })
  if (removed) removeUnusedProperties(sheet)
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
