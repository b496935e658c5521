import type { Token } from '../../reading/token.ts'

/** German numbers, in digits and words, with what makes them a range or an open bound. */

const UNITS: Readonly<Record<string, number>> = {
  null: 0,
  ein: 1,
  eine: 1,
  einer: 1,
  einen: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
}
const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
}
const SCALES: Readonly<Record<string, number>> = {
  hundert: 100,
  tausend: 1e3,
  million: 1e6,
  millionen: 1e6,
  mio: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
  billion: 1e12,
  billionen: 1e12,
}

/** Every number word has one of these in it: a quick no for all others. */
const NUMERIC = /null|ein|zwei|zwo|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|zwölf|ßig|zig|hundert|tausend/

/** The value of a number word ("sechsundzwanzig", "zweihundert"); undefined for other words. */
export function numberWord(word: string): number | undefined {
  if (!NUMERIC.test(word)) return undefined
  const direct = UNITS[word] ?? TENS[word]
  if (direct !== undefined) return direct
  const [, unit, ten] = /^(\p{L}+?)und(\p{L}+)$/u.exec(word) ?? []
  if (unit !== undefined && ten !== undefined && UNITS[unit] !== undefined && TENS[ten] !== undefined) return UNITS[unit] + TENS[ten]
  const [, times, scale, rest] = /^(\p{L}*?)(hundert|tausend)(\p{L}*)$/u.exec(word) ?? []
  if (scale === undefined) return undefined
  const count = times ? numberWord(times) : 1
  const more = rest ? numberWord(rest) : 0
  return count === undefined || more === undefined ? undefined : count * (SCALES[scale] ?? 1) + more
}

/** The value of a number in digits: the full stop groups thousands, the comma opens decimals; undefined for times and versions. */
export function numeral(text: string): number | undefined {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  return /^\d+(?:,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}

/** A number or range in a sentence: its tokens, half-open, with open bounds as null. */
export interface Amount {
  readonly from: number
  readonly to: number
  readonly low: number | null
  readonly high: number | null
}

const valueAt = (token: Token | undefined): number | undefined => {
  if (token?.kind === 'number') return numeral(token.text)
  return token?.kind === 'word' && !/^eine?[nr]?$/i.test(token.text) ? numberWord(token.text.toLowerCase()) : undefined
}

/** A plain number and the scale words behind it: "15", "15.000", "zwei Milliarden", "ein paar Tausend" does not count. */
function plain(tokens: readonly Token[], from: number): { value: number; to: number } | undefined {
  let value = valueAt(tokens[from])
  let to = from + 1
  if (value === undefined && /^eine?$/.test(tokens[from]?.text ?? '') && SCALES[tokens[from + 1]?.text.toLowerCase() ?? ''] !== undefined)
    value = 1
  if (value === undefined) return undefined
  // "mehrere Tausend": nobody counted
  if (
    SCALES[tokens[from]?.text.toLowerCase() ?? ''] !== undefined &&
    /^(?:mehrere|einige|paar|viele|etliche)$/.test(tokens[from - 1]?.text ?? '')
  )
    return undefined
  for (;;) {
    const scale = SCALES[tokens[to]?.text.toLowerCase() ?? '']
    if (scale === undefined) break
    value *= scale
    to++
    if (tokens[to]?.text === '.') to++
  }
  return { value, to }
}

const LOWER_BOUND = new Set(['mehr als', 'über', 'mindestens', 'wenigstens', 'zumindest'])
const UPPER_BOUND = new Set(['bis zu', 'höchstens', 'maximal', 'weniger als', 'unter', 'allenfalls'])

/** All amounts of a sentence, left to right, not overlapping. */
export function amounts(tokens: readonly Token[]): Amount[] {
  const found: Amount[] = []
  for (let i = 0; i < tokens.length; i++) {
    const first = plain(tokens, i)
    if (!first) continue
    const joined = /^(?:bis|–|-)$/.test(tokens[first.to]?.text ?? '') ? plain(tokens, first.to + 1) : undefined
    const before = (n: number): string =>
      tokens
        .slice(Math.max(0, i - n), i)
        .map((t) => t.text.toLowerCase())
        .join(' ')
    const scale = joined && first.to === i + 1 && first.value < 1000 && joined.to > first.to + 2 ? scaleOf(joined.value) : 1
    if (joined) found.push({ from: i, to: joined.to, low: first.value * scale, high: joined.value })
    else if (LOWER_BOUND.has(before(2)) || LOWER_BOUND.has(before(1))) found.push({ from: i, to: first.to, low: first.value, high: null })
    else if (UPPER_BOUND.has(before(2)) || UPPER_BOUND.has(before(1))) found.push({ from: i, to: first.to, low: null, high: first.value })
    else found.push({ from: i, to: first.to, low: first.value, high: first.value })
    i = (joined ?? first).to - 1
  }
  return found
}

/** "zwei bis drei Milliarden": the scale word belongs to both ends. */
const scaleOf = (value: number): number => [1e12, 1e9, 1e6, 1e3].find((s) => value >= s) ?? 1
