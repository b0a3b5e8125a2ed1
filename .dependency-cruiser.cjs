/** The only imports allowed, as drawn in docs/architecture.md. */
module.exports = {
  forbidden: [
    {
      name: 'lib-knows-no-views',
      comment: 'lib is plain TypeScript: it imports neither components nor routes.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(components|app)/' },
    },
    {
      name: 'lib-knows-no-react',
      comment: 'The domain is pure, so that it can be tested without a browser.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: 'node_modules/(react|react-dom|next)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-know-no-routes',
      comment: 'Views get what they show as props. Styles are the exception: a view imports the sheet it needs.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^app/', pathNot: '^app/styles/' },
    },
    {
      name: 'islands-know-no-content-reader',
      comment: 'What an island imports is sent to readers: types only from lib/content, never its parsers.',
      severity: 'error',
      from: { path: '-island\\.tsx$' },
      to: { path: '^lib/content/(load|read|files|validate|markdown/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-place-reads-files',
      comment: 'Only lib/content/files.ts touches the file system.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/content/files\\.ts$' },
      to: { path: '^(node:)?fs(/|$)', dependencyTypes: ['core'] },
    },
    {
      name: 'only-the-browser-layer-and-islands',
      comment: 'Browser storage, clipboard and downloads are used by islands only.',
      severity: 'error',
      from: { path: '^(app|lib)/', pathNot: '^lib/browser/' },
      to: { path: '^lib/browser/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports is dead.',
      severity: 'error',
      from: { orphan: true, path: '^(components|lib)/' },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    includeOnly: { path: '^(app|components|lib)/|^(node:)?fs|node_modules/(react|react-dom|next)/' },
  },
}
