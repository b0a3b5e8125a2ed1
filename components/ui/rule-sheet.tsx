/** Style rules made from our own closed sets, such as which answer shows which question. Never from what anybody typed. */
export function RuleSheet({ css }: { css: string }) {
  return <style dangerouslySetInnerHTML={{ __html: css }} />
}
