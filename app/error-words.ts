/** These words stand in code because the page that shows them must not depend on the content being readable. */
export const failedWords = {
  title: 'This page did not load',
  line: 'Something went wrong on our side. Nothing you typed was sent anywhere.',
  again: 'Try again',
} as const
