import { NotFoundView } from '@/components/site/not-found-view'
import { getSite } from './content'

export const metadata = { title: 'Not found', robots: { index: false } }

export default function NotFound() {
  return <NotFoundView words={getSite().words} />
}
