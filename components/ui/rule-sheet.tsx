/** Style rules made from our own closed sets, such as which answer shows which question. React puts them into the head once. */
export function RuleSheet({ name, css }: { name: string; css: string }) {
  return (
    <style href={name} precedence="default">
      {css}
    </style>
  )
}
