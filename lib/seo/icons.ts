/** The pictures of the site's mark below `/icons/`. A maskable one leaves room for the shapes that phones cut. */
export const iconFiles = [
  { file: '48.png', size: 48, purpose: 'any' },
  { file: '180.png', size: 180, purpose: 'any' },
  { file: '192.png', size: 192, purpose: 'any' },
  { file: '512.png', size: 512, purpose: 'any' },
  { file: 'maskable-512.png', size: 512, purpose: 'maskable' },
] as const
