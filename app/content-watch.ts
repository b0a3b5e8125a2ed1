// In development the bundler must know that pages depend on the content files, or an edit would not reach the browser.
// The files themselves are read by lib/content/files.ts; in production this is left out.
if (process.env.NODE_ENV === 'development') {
  import.meta.glob('/content/**/*.{md,yml}', { eager: true })
}
export {}
