/** The questions whose answers the cost sheet takes over; the content check makes sure that they exist. */
export const figureQuestions = {
  'allowed-amount': 'money',
  'deductible-left': 'money',
  'out-of-pocket-left': 'money',
  copay: 'money',
  'price-each': 'money',
  'consultation-fee': 'money',
  'booster-price': 'money',
  'year-total': 'money',
  'outside-deductible': 'money',
  coinsurance: 'percent',
  'outside-share': 'percent',
  'series-count': 'count',
  'plan-year': 'date',
} as const
export type FigureQuestion = keyof typeof figureQuestions
