import { AboutPage, aboutMetadata } from './about-page'

export const generateMetadata = () => aboutMetadata('about')

export default function Page() {
  return <AboutPage slug="about" />
}
