import '@/app/styles/search.css'
import { ListingPage } from '@/components/ui/listing-page'
import type { ToolSite } from '@/lib/content/selectors'
import type { Site } from '@/lib/content/site'
import { questionIndex } from '@/lib/search/question-index'
import { SearchIsland } from './search-island'

/** The box, and below it every question that the site answers, so that the page serves without script too. */
export function SearchView({ site }: { site: Pick<Site, 'articles' | 'topics' | 'payers' | 'tools' | 'words' | 'search'> & ToolSite }) {
  const { words } = site.search
  return (
    <ListingPage title={words.title} answer={words.answer} path="/search" words={site.words}>
      <SearchIsland words={words} />
      <section className="question-index" aria-labelledby="all-questions">
        <h2 id="all-questions">{words.allQuestions}</h2>
        {questionIndex(site).map(({ id, title, path, pages }) => (
          <section key={id} aria-labelledby={id}>
            <h3 id={id}>
              <a href={path}>{title}</a>
            </h3>
            <ul>
              {pages.map((page) => (
                <li key={page.path}>
                  <a href={page.path}>{page.title}</a>
                  {page.questions.length > 0 ? (
                    <ul>
                      {page.questions.map((question) => (
                        <li key={question.id}>
                          <a href={`${page.path}#${question.id}`}>{question.text}</a>
                        </li>
                      ))}
                    </ul>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
    </ListingPage>
  )
}
