import next from 'eslint-config-next'
import nextTypescript from 'eslint-config-next/typescript'

const { plugins } = next.find((entry) => entry.plugins?.react)

const config = [
  { ignores: ['.next/', 'node_modules/', 'next-env.d.ts', 'test-results/'] },
  ...next,
  ...nextTypescript,
  {
    plugins,
    rules: {
      // Navigation is the browser's: there is no client router, so plain links are right.
      '@next/next/no-html-link-for-pages': 'off',
      'react/no-danger': 'error',
      'react/forbid-dom-props': [
        'error',
        { forbid: [{ propName: 'style', message: 'The policy of each page blocks inline styles. Use a class.' }] },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='document'][property.name='cookie']", message: 'The site sets no cookies.' },
        { selector: "CallExpression[callee.name='fetch']", message: 'Nothing is fetched: what a reader types never leaves the device.' },
      ],
    },
  },
  {
    files: ['lib/**'],
    ignores: ['lib/browser/**'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'sessionStorage', 'navigator'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Nothing in lib reads the clock. Take the day as a parameter.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Nothing in lib reads the clock. Take the day as a parameter.',
        },
      ],
    },
  },
  {
    // The places that may write HTML: what lib/content has sanitised, and structured data with `<` escaped.
    files: ['components/ui/html.tsx', 'components/ui/json-ld.tsx'],
    rules: { 'react/no-danger': 'off' },
  },
  {
    // What is saved on the device can be read only after the first render, which must equal the server's.
    files: ['components/**/use-*.ts', 'components/**/*-island.tsx'],
    // The React Compiler is not used, so what it could not optimise is no fault.
    rules: { 'react-hooks/set-state-in-effect': 'off', 'react-hooks/preserve-manual-memoization': 'off' },
  },
  {
    // Drawn by next/og into pictures, which knows inline styles only.
    files: ['components/site/share-image.tsx', 'components/site/app-icon.tsx'],
    rules: { 'react/forbid-dom-props': 'off' },
  },
  {
    // Tests of the policy try what pages must not do.
    files: ['tests/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
]

export default config
