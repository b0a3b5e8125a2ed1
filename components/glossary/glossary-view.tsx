import { ListingPage } from '@/components/ui/listing-page'
import { articlesBySlug } from '@/lib/content/selectors'
import type { Site } from '@/lib/content/site'

/** Every term with its meaning, from A to Z. */
export function GlossaryView({ site }: { site: Pick<Site, 'terms' | 'articles' | 'words'> }) {
  const { labels } = site.words
  const letters = [...new Set(site.terms.map(({ term }) => firstLetter(term)))]
  return (
    <ListingPage title={labels.glossaryTitle} answer={labels.glossaryAnswer} path="/glossary" words={site.words}>
      <nav className="letters" aria-label={labels.glossaryTitle}>
        <ul>
          {letters.map((letter) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((letter) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <dl className="terms">
            {site.terms
              .filter(({ term }) => firstLetter(term) === letter)
              .map(({ id, term, definition, see }) => (
                <div key={id} id={id}>
                  <dt>{term}</dt>
                  <dd>
                    {definition}
                    {see.length > 0 ? (
                      <span className="see">
                        {' '}
                        {labels.glossarySee}{' '}
                        {articlesBySlug(site, see).map(({ path, title }, index) => (
                          <span key={path}>
                            {index > 0 ? '; ' : ''}
                            <a href={path}>{title}</a>
                          </span>
                        ))}
                        .
                      </span>
                    ) : null}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </ListingPage>
  )
}

function firstLetter(term: string): string {
  const letter = term.charAt(0).toUpperCase()
  return /[A-Z]/.test(letter) ? letter : '0-9'
}
