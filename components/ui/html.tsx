/** HTML that lib/content made of Markdown and sanitised. Nothing else may be passed here. */
export function Html({ html, className, as: Tag = 'div' }: { html: string; className?: string; as?: 'div' | 'p' | 'span' | 'dd' }) {
  return <Tag className={className} dangerouslySetInnerHTML={{ __html: html }} />
}
