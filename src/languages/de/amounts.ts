import { sortOfForm } from '../../reading/remembering.ts'
import type { Token } from '../../reading/token.ts'
import { NUMERIC, SCALES, numberWord, numeral } from './numbers.ts'

/** What makes numbers of a German sentence amounts: scales, ranges, open bounds. */

/** A number or range in a sentence: its tokens, half-open, with open bounds as null. */
export interface Amount {
  readonly from: number
  readonly to: number
  readonly low: number | null
  readonly high: number | null
}

const lower = (token: Token | undefined): string => token?.lower ?? ''
const scaleAt = (token: Token | undefined): number | undefined => SCALE_OF.get(lower(token))
const SCALE_OF: ReadonlyMap<string, number> = new Map(Object.entries(SCALES))
const ARTICLE = /^eine?[rnms]?$/

/** A number and what of it stands in the words: whether a scale ("Milliarden") was among them. */
interface Plain {
  readonly value: number
  readonly to: number
  readonly scaled: boolean
}

/** Digits at a token, with their groups apart: "15.000", "15 000", "15’000"; a full stop as decimal mark before a scale: "1.5 Milliarden". */
function digits(tokens: readonly Token[], at: number): { readonly value: number; readonly to: number } | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number') return undefined
  let to = at + 1
  let text = token.text
  if (/^\d{1,3}$/.test(text))
    for (;;) {
      const mark = /^['’]$/.test(tokens[to]?.text ?? '') ? 1 : 0
      const group = tokens[to + mark]
      const before = tokens[to + mark - 1]
      if (!group || !before || !/^\d{3}$/.test(group.text) || group.start - before.end !== 1 - mark) break
      text += group.text
      to += mark + 1
    }
  const value = /^\d+\.\d+$/.test(text) && scaleAt(tokens[to]) !== undefined ? Number(text) : numeral(text)
  return value === undefined ? undefined : { value, to }
}

/** What says that nobody counted: "mehrere Tausend", "ein paar hundert". */
const UNCOUNTED = /^(?:mehreren?|einigen?|paar|vielen?|etlichen?|zig|wenigen?)$/

/** A plain number and the scale words behind it: "15", "15.000", "zwei Milliarden", "eine halbe Million". */
function plain(tokens: readonly Token[], from: number): Plain | undefined {
  const start = begun(tokens, from)
  if (start === undefined) return undefined
  let { value, to } = start
  let scaled = scaleAt(tokens[from]) !== undefined
  if (scaled && UNCOUNTED.test(lower(tokens[from - 1]))) return undefined
  for (;;) {
    const scale = scaleAt(tokens[to])
    if (scale === undefined) break
    value = exact(value * scale)
    scaled = true
    to++
    if (tokens[to]?.text === '.' && /^(?:mio|mrd|mill|tsd)$/.test(lower(tokens[to - 1]))) to++
  }
  return { value, to, scaled }
}

/** Decimals times a scale are whole again: 1.1 million is 1100000. */
const exact = (value: number): number => Math.round(value * 1000) / 1000

/** A quick no for nearly every word of a text. */
const isNumber = sortOfForm(
  ({ kind, lower }) =>
    kind === 'number' || (kind === 'word' && (NUMERIC.test(lower) || lower.includes('dutzend') || lower.includes('viertelm'))),
)

function begun(tokens: readonly Token[], from: number): { readonly value: number; readonly to: number } | undefined {
  const token = tokens[from]
  const numerals = digits(tokens, from)
  if (numerals) return numerals
  if (token?.kind !== 'word' || !isNumber(token)) return undefined
  const word = lower(token)
  // "eine Milliarde", "ein halbes Dutzend", "eine halbe Million"; an article by itself counts nothing
  const half = /^halbe[rns]?$/.test(lower(tokens[from + 1])) && scaleAt(tokens[from + 2]) !== undefined
  if (ARTICLE.test(word)) {
    if (half) return { value: 0.5, to: from + 2 }
    return scaleAt(tokens[from + 1]) === undefined ? undefined : { value: 1, to: from + 1 }
  }
  if (/^halbe[rns]?$/.test(word) && scaleAt(tokens[from + 1]) !== undefined) return { value: 0.5, to: from + 1 }
  const value = numberWord(word) ?? inCompound(word)
  if (value !== undefined) return { value, to: from + 1 }
  return word === 'dutzend' || word.startsWith('viertelmill') || word.startsWith('dreiviertelmill')
    ? { value: SCALES[word] ?? 0, to: from + 1 }
    : undefined
}

/** The number that opens a hyphenated word: "Fünf-Prozent-Ziel", "Zwei-Milliarden-Euro-Kredit". */
function inCompound(word: string): number | undefined {
  const hyphen = word.indexOf('-')
  return hyphen > 0 ? numberWord(word.slice(0, hyphen)) : undefined
}

const LOWER_BOUND = /^(?:mehr als|über|mindestens|wenigstens|zumindest|nicht weniger als|oberhalb von|weit über)$/
const UPPER_BOUND = /^(?:bis zu|höchstens|maximal|weniger als|unter|allenfalls|nicht mehr als|höchstenfalls|unterhalb von)$/
/** "ein Kredit über 90 Milliarden": a sum, not a bound. */
const SUM =
  /(?:kredit|darlehen|vertrag|verträge|abkommen|paket|hilfen?|zusagen?|schecks?|rechnung|anleihen?|bürgschaft|garantien?|auftrag|aufträge|summe|meldung|bericht)e?s?$/
const APPROXIMATE =
  /^(?:rund|etwa|circa|ca|knapp|gut|ungefähr|fast|annähernd|nahezu|insgesamt|jeweils|je|die|den|der|noch|schon|bereits|bloß|nur|\.)$/

/** What the words before a number make of it: its least, its most, or neither. */
function bound(tokens: readonly Token[], from: number): 'low' | 'high' | null {
  let at = from
  while (at > 0 && from - at < 3 && APPROXIMATE.test(lower(tokens[at - 1]))) at--
  const before = (n: number): string =>
    tokens
      .slice(Math.max(0, at - n), at)
      .map(lower)
      .join(' ')
  const words = [3, 2, 1].map(before).find((w) => UPPER_BOUND.test(w) || LOWER_BOUND.test(w))
  if (words === undefined) return null
  if (UPPER_BOUND.test(words)) return 'high'
  return words === 'über' && SUM.test(lower(tokens[at - 2])) ? null : 'low'
}

/** All amounts of a sentence, left to right, not overlapping. */
export function amounts(tokens: readonly Token[]): readonly Amount[] {
  const found: Amount[] = []
  for (let i = 0; i < tokens.length; i++) {
    const first = isNumber(tokens[i]) ? plain(tokens, i) : undefined
    if (!first) continue
    const second = rangeEnd(tokens, i, first)
    if (second) found.push({ from: i, to: second.to, ...ends(first, second) })
    else {
      const open = /^(?:oder|und|plus)$/.test(lower(tokens[first.to])) && lower(tokens[first.to + 1]) === 'mehr'
      const bounded = open ? 'low' : bound(tokens, i)
      const { value } = first
      found.push({
        from: i,
        to: open ? first.to + 2 : first.to,
        low: bounded === 'high' ? null : value,
        high: bounded === 'low' ? null : value,
      })
    }
    i = (second ?? first).to - 1
  }
  return found
}

/** The other end of a range: "15.000 bis 30.000", "15–30", "10- bis 15.000", "zwischen 15.000 und 30.000". */
function rangeEnd(tokens: readonly Token[], from: number, first: Plain): Plain | undefined {
  const joint = lower(tokens[first.to])
  if (/^(?:bis|–|-)$/.test(joint)) {
    let at = first.to + 1
    if (joint === '-' && lower(tokens[at]) === 'bis') at++
    while (at < first.to + 4 && APPROXIMATE.test(lower(tokens[at])) && tokens[at]?.kind === 'word') at++
    if (lower(tokens[at]) === 'maximal' || lower(tokens[at]) === 'höchstens') at++
    return plain(tokens, at)
  }
  if (joint !== 'und') return undefined
  const opened = [1, 2].some((n) => lower(tokens[from - n]) === 'zwischen')
  return opened ? plain(tokens, first.to + 1) : undefined
}

/** Both ends of a range; a scale said once belongs to both: "zwei bis drei Milliarden", "10- bis 15.000". */
function ends(first: Plain, second: Plain): { readonly low: number; readonly high: number } {
  const shared = !first.scaled && first.value < 1000 && second.value >= 1000 && (second.scaled || first.value < second.value / 1000)
  const scale = shared ? scaleOf(second.value) : 1
  return { low: exact(first.value * (first.value * scale > second.value ? scale / 1000 : scale)), high: second.value }
}

/** The scale that a number is said in: thousands, millions, milliards. */
export const scaleOf = (value: number): number => [1e12, 1e9, 1e6, 1e3].find((s) => value >= s) ?? 1
