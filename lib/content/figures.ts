/** The drawings that `::figure{id="…"}` may name; each is a component in components/figures. */
export const figureNames: ReadonlySet<string> = new Set(['coverage-overview', 'denial-path'])
