import { quote } from '../../model/quote.ts'
import type { FigureAbout, Proposal } from '../../model/statement.ts'
import { type Count, type Sentence, clauseAt } from '../../reading/sentence.ts'
import type { Token } from '../../reading/token.ts'
import { type Amount, amounts } from './numbers.ts'

const CURRENCIES: Readonly<Record<string, string>> = {
  euro: 'EUR',
  eur: 'EUR',
  '€': 'EUR',
  dollar: 'USD',
  'us-dollar': 'USD',
  usd: 'USD',
  $: 'USD',
  pfund: 'GBP',
  kronen: 'SEK',
  krone: 'SEK',
  franken: 'CHF',
  złoty: 'PLN',
  zloty: 'PLN',
}
const ADJECTIVE_CURRENCIES: Readonly<Record<string, string>> = {
  kanadische: 'CAD',
  kanadischen: 'CAD',
  australische: 'AUD',
  australischen: 'AUD',
  norwegische: 'NOK',
  norwegischen: 'NOK',
  dänische: 'DKK',
  dänischen: 'DKK',
}

const STATES =
  /^(?:staaten?|länder|ländern|nationen|regierungen|partner|partnern|verbündeten?|mitglieder|mitgliedern|\p{L}*staaten|\p{L}*länder|\p{L}*ländern|unterstützer\p{L}*|hauptstädten?)$/u
const SOLDIERS = /(?:soldaten|soldatinnen|truppen|militärs|mann|kräften?|einsatzkräften?)$/u
const LEADERS = /^(?:staats-|regierungschefs|staatschefs|spitzenpolitiker\p{L}*)$/u

/** "zwei Länder" counts nothing that is to be compared. */
const FEW = 5

/** Numbers of a German sentence that can be compared: states, soldiers, money, per cent. */
export function counts(sentence: Pick<Sentence, 'tokens' | 'clauses' | 'measures'>): Count[] {
  return amounts(sentence.tokens).flatMap((amount) => {
    const counted = whatIsCounted(sentence, amount)
    if (!counted) return []
    const { low, high, from } = amount
    return [{ low, high, unit: counted.unit, about: counted.about, from, to: Math.max(amount.to, counted.to) }]
  })
}

/** The figures of a German sentence. */
export function figures(sentence: Sentence, text: string): Proposal[] {
  return sentence.quantities.map(({ about, low, high, unit, from, to }) => {
    const q = quote(text, sentence.tokens[from]?.start ?? 0, sentence.tokens[to - 1]?.end ?? 0)
    const cues = [{ ...q, role: 'number' as const, sense: unit }]
    return { kind: 'figure', about, low, high, unit, speaker: null, via: null, rule: `figure-${about}`, quote: q, also: [], cues }
  })
}

function whatIsCounted(
  sentence: Pick<Sentence, 'tokens' | 'clauses' | 'measures'>,
  amount: Amount,
): { about: FigureAbout; unit: string; to: number } | null {
  const { tokens } = sentence
  const before = tokens[amount.from - 1]?.text ?? ''
  if (CURRENCIES[before]) return { about: 'money', unit: CURRENCIES[before], to: amount.to }
  for (let i = amount.to; i < Math.min(tokens.length, amount.to + 4); i++) {
    const token = tokens[i]
    if (!token || (token.kind === 'mark' && token.text !== '€' && token.text !== '$')) return null
    const word = token.text.toLowerCase()
    if (token.kind === 'number' || token.lemmas.includes('#')) return null
    const currency = CURRENCIES[word]
    if (currency) return { about: 'money', unit: ADJECTIVE_CURRENCIES[tokens[i - 1]?.text ?? ''] ?? currency, to: i + 1 }
    if (word === 'prozent') return { about: 'other', unit: 'percent', to: i + 1 }
    if (SOLDIERS.test(word)) return { about: 'troops', unit: 'soldiers', to: i + 1 }
    if (STATES.test(word) && (amount.high ?? amount.low ?? 0) > FEW)
      return { about: pledging(sentence, amount.from) ? 'contributors' : 'members', unit: 'states', to: i + 1 }
    if (LEADERS.test(word)) return { about: 'members', unit: 'states', to: i + 1 }
    if (!/^(?:\p{Ll}|%)/u.test(token.text) && i > amount.to + 1) return null
  }
  return null
}

/** Whether the clause says of the states that they give something. */
const pledging = (sentence: Pick<Sentence, 'tokens' | 'clauses' | 'measures'>, at: number): boolean => {
  const clause = sentence.clauses[clauseAt(sentence, at)]
  const tokens: readonly Token[] = clause?.tokens.flatMap((i) => sentence.tokens[i] ?? []) ?? []
  const behind = sentence.clauses.find(
    (c) => c.kind === 'relative' && c.parent === clause?.index && sentence.measures.some((m) => !m.weak && c.tokens.includes(m.from)),
  )
  return [...tokens, ...(behind?.tokens.flatMap((i) => sentence.tokens[i] ?? []) ?? [])].some((t) =>
    t.lemmas.some((l) =>
      /^(?:bereit|zusagen|verpflichten|beitragen|entsenden|beteiligen|willens|zusage|stellen|bereitschaft|festlegen|beisteuern)$/.test(l),
    ),
  )
}
