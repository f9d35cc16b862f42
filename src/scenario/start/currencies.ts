/**
 * About how much of each currency a US dollar is: round figures, a judgement, for the amounts that nobody stated. What is
 * not stated is wide, and the evidence says that it was converted.
 */
export const PER_DOLLAR = {
  USD: 1,
  EUR: 0.9,
  GBP: 0.8,
  CHF: 0.85,
  CAD: 1.4,
  AUD: 1.5,
  NZD: 1.7,
  SEK: 10,
  NOK: 10,
  DKK: 6.7,
  PLN: 4,
  CZK: 22,
  JPY: 150,
  CNY: 7,
  INR: 85,
  SGD: 1.3,
  HKD: 7.8,
  BRL: 5.5,
  MXN: 19,
  ZAR: 18,
} as const;

export type StartCurrency = keyof typeof PER_DOLLAR;
