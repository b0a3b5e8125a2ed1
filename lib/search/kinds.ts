/** What a search can find. */
export const documentKinds = ['article', 'insurer', 'term', 'tool', 'page'] as const
export type DocumentKind = (typeof documentKinds)[number]
