import { notFound } from 'next/navigation'
import { address, getSite } from '@/app/content'
import { securityText } from '@/lib/feeds/security'

export const dynamic = 'force-static'

/** Whom to tell of a hole in the site. Without `SECURITY_CONTACT` there is nobody to name, and so no file. */
export function GET() {
  const contact = process.env.SECURITY_CONTACT || notFound()
  return new Response(securityText(contact, getSite().asOf, address.origin), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
