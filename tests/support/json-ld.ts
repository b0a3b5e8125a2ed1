type Json = Record<string, unknown>

/** Every object in a piece of structured data, the nested ones too. */
export function objectsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (typeof value !== 'object' || value === null) return []
  return [value as Json, ...Object.values(value).flatMap(objectsIn)]
}

/** What is wrong with the structured data of one page by itself. */
export function jsonLdFaults(blocks: readonly unknown[]): string[] {
  const objects = objectsIn(blocks)
  const faults: string[] = []
  const defined = objects.filter((object) => typeof object['@id'] === 'string' && Object.keys(object).length > 1)
  const ids = defined.map((object) => object['@id'] as string)
  for (const id of ids.filter((id, index) => ids.indexOf(id) !== index)) faults.push(`${id} is described twice`)
  for (const object of objects) {
    const id = object['@id']
    if (typeof id === 'string' && Object.keys(object).length === 1 && !ids.includes(id)) faults.push(`${id} is named and described nowhere`)
    // A list of terms points at its own set by a bare address.
    if (Object.values(object).some((value) => value === null || value === undefined || value === '')) {
      faults.push(`an empty field in ${JSON.stringify(object).slice(0, 80)}`)
    }
    if (!('@type' in object) && !('@id' in object) && !('@graph' in object)) faults.push(`no type: ${JSON.stringify(object).slice(0, 80)}`)
    for (const claim of ['reviewedBy', 'aggregateRating', 'review', 'sameAs', 'logo']) {
      if (claim in object) faults.push(`"${claim}" is claimed, which nobody has made true`)
    }
  }
  return faults
}
