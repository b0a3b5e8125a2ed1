import { CheckedLine } from '@/components/ui/checked-line'
import { Drawing } from '@/components/ui/icons'
import type { Site } from '@/lib/content/site'
import { pageAt } from '@/lib/content/selectors'

/** The answer of the article that it leads to, then ways in by situation. */
export function HomeView({ site }: { site: Pick<Site, 'words' | 'topics' | 'articles' | 'pages' | 'payers'> }) {
  const { home, labels } = site.words
  const article = pageAt(site, home.next.href)!
  return (
    <div className="home">
      <section className="home-answer" aria-labelledby="question">
        <h1 id="question">{home.question}</h1>
        <div className="answer" id="answer">
          <p className="answer-text">{article.answerText}</p>
          <CheckedLine page={article} labels={labels} />
          <p>
            <a className="next" href={home.next.href}>
              {home.next.label}
            </a>
          </p>
        </div>
      </section>
      <nav className="ways-in" aria-labelledby="ways-in">
        <h2 id="ways-in">{home.waysInTitle}</h2>
        <ul>
          {home.waysIn.map(({ icon, title, line, href }) => (
            <li key={href}>
              <a href={href}>
                <Drawing name={icon} />
                <span>
                  <strong>{title}</strong>
                  <span className="line">{line}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section className="promises" aria-labelledby="promises">
        <h2 id="promises">{home.promisesTitle}</h2>
        <ul>
          {home.promises.map(({ title, line }) => (
            <li key={title}>
              <strong>{title}.</strong> {line}
            </li>
          ))}
        </ul>
      </section>
      <nav className="topic-list" aria-labelledby="topics">
        <h2 id="topics">{labels.topicsTitle}</h2>
        <ul>
          {site.topics.map(({ id, title }) => (
            <li key={id}>
              <a href={`/topics/${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
