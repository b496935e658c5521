import type { Sentence } from '../../reading/sentence.ts'
import type { Amount } from './amounts.ts'

/** German names of currencies, and whose they are. */

export const CURRENCIES: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  '€': 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  'us-dollar': 'USD',
  usd: 'USD',
  $: 'USD',
  pfund: 'GBP',
  gbp: 'GBP',
  '£': 'GBP',
  krone: 'SEK',
  kronen: 'SEK',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  franken: 'CHF',
  chf: 'CHF',
  złoty: 'PLN',
  zloty: 'PLN',
  pln: 'PLN',
  yen: 'JPY',
  '¥': 'JPY',
  rubel: 'RUB',
  hrywnja: 'UAH',
  griwna: 'UAH',
  hryvnia: 'UAH',
  lira: 'TRY',
  forint: 'HUF',
  yuan: 'CNY',
  won: 'KRW',
  lei: 'RON',
}
/** Whose adjective, or whose act, tells one currency of a name from another: Canadian dollars, Danish crowns. */
const OF_STATE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  USD: { CA: 'CAD', AU: 'AUD', NZ: 'NZD' },
  SEK: { NO: 'NOK', DK: 'DKK', CZ: 'CZK', IS: 'ISK' },
}
/** The currency of a name: its adjective's, or of whose money it is. */
export function currency(sentence: Pick<Sentence, 'parties'>, code: string, amount: Amount, at: number = amount.to): string {
  const of = OF_STATE[code]
  if (!of) return code
  const adjective = sentence.parties.find((p) => p.from >= amount.from && p.to <= at + 1 && p.parties.length === 1)
  const giver = sentence.parties.filter((p) => p.to <= amount.from && p.role === 'bare').at(-1)
  return of[adjective?.parties[0] ?? ''] ?? of[giver?.parties[0] ?? ''] ?? code
}
