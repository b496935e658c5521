import { dayOf, two, type Unit } from '../../../reading/dates/calendar.ts'
import type { Term } from '../../../reading/dates/lexicon.ts'
import type { Word } from '../../../text/words.ts'
import { numberWord, numeral } from '../numbers.ts'

const NONE: readonly Term[] = []
const term = (kind: string, n: number, code: string, width: number): Term => ({ kind, n, code, width })

/** What a word can be by its shape: a number, a day in digits, a time of the clock, "1990er Jahre", "dreitägig". */
export function shapes(words: readonly Word[], at: number): readonly Term[] {
  const word = words[at]
  switch (word?.kind) {
    case 'number':
      return digits(words, at, word.text)
    case 'word':
      return letters(word.text)
    default:
      return NONE
  }
}

function digits(words: readonly Word[], at: number, text: string): readonly Term[] {
  const found: Term[] = []
  const dot = joined(words, at, 1) && words[at + 1]?.text === '.'
  const value = numeral(text)
  if (value !== undefined) found.push(term('COUNT', value, '', 1))
  const whole = /^\d{1,4}$/.test(text) ? Number(text) : -1
  if (/^\d{4}$/.test(text) && whole >= 1700 && whole < 2100) found.push(term('YEAR', whole, '', 1), ...isoDay(words, at))
  if (/^\d{2}$/.test(text)) found.push(term('SHORTYEAR', whole, '', 1))
  if (/^\d{1,2}$/.test(text) && dot && whole > 0) found.push(term('ORDINAL', whole, '', 2))
  found.push(...decade(words, at, text), ...adjective(words, at, value), ...clock(text), ...dotted(text, dot))
  return found
}

/** "03.09.2025", "3.9.25"; "3.9." without a year. */
function dotted(text: string, dot: boolean): readonly Term[] {
  const [, date = '', month = '', year] = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/.exec(text) ?? []
  if (date === '') return NONE
  if (year === undefined) return dot && dayOf(2024, Number(month), Number(date)) ? [term('MONTHDAY', Number(month), date, 2)] : NONE
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900)
  const day = dayOf(full, Number(month), Number(date))
  return day === undefined || full < 1100 || full >= 2900 ? NONE : [term('DAY', 0, day, 1)]
}

/** "2025-09-03". */
function isoDay(words: readonly Word[], at: number): readonly Term[] {
  const text = words.slice(at, at + 5).map((w) => w.text)
  if (text[1] !== '-' || text[3] !== '-' || !joined(words, at, 4) || !/^\d\d$/.test(text[2] ?? '') || !/^\d\d$/.test(text[4] ?? ''))
    return NONE
  const day = dayOf(Number(text[0]), Number(text[2]), Number(text[4]))
  return day === undefined ? NONE : [term('DAY', 0, day, 5)]
}

function clock(text: string): readonly Term[] {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:](\d\d))?(?::\d\d)?$/.exec(text) ?? []
  const exists = hour !== '' && Number(hour) <= 24 && Number(minute) < 60
  return exists ? [term('CLOCK', 0, `T${two(Number(hour))}:${minute}`, 1)] : NONE
}

/** "1990er Jahre", "90er-Jahren", "1990ern". */
function decade(words: readonly Word[], at: number, text: string): readonly Term[] {
  if (!/^(?:1[789]|20)?\d0$/.test(text) || !joined(words, at, 1)) return NONE
  const ending = words[at + 1]?.text.toLowerCase() ?? ''
  if (!/^er(?:n|-jahren?)?$/.test(ending)) return NONE
  const years = /^jahren?$/i.test(words[at + 2]?.text ?? '')
  if (ending === 'er' && !years) return NONE
  return [term('DECADE', Number(text), '', years ? 3 : 2)]
}

/** "30-tägige", "48-stündiger". */
function adjective(words: readonly Word[], at: number, n: number | undefined): readonly Term[] {
  if (n === undefined || words[at + 1]?.text !== '-' || !joined(words, at, 2)) return NONE
  const unit = LASTING.exec(words[at + 2]?.text ?? '')
  return unit?.[1] === '' ? [term('LONG', n, UNITS[unit[2] ?? ''] ?? 'D', 3)] : NONE
}

/** Whether the next `n` words stand together without a blank. */
const joined = (words: readonly Word[], at: number, n: number): boolean =>
  words[at]?.end !== undefined && words[at + n]?.start === endBefore(words, at, n)

const endBefore = (words: readonly Word[], at: number, n: number): number | undefined => {
  for (let i = at; i < at + n; i++) if (words[i]?.end !== words[i + 1]?.start) return undefined
  return words[at + n]?.start
}

const LASTING = /^(\p{Ll}*?)-?(stündig|tägig|wöchig|monatig|jährig|minütig)(?:e[nrsm]?)?$/u
const UNITS: Readonly<Record<string, Unit>> = { minütig: 'TM', stündig: 'TH', tägig: 'D', wöchig: 'W', monatig: 'M', jährig: 'Y' }
const PREFIXES: Readonly<Record<string, number>> = {
  ein: 1,
  halb: 0.5,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zweieinhalb: 2.5,
  mehr: NaN,
  viel: NaN,
  lang: NaN,
}

/** How many words are remembered; texts repeat theirs. */
const REMEMBERED = 20_000
const known = new Map<string, readonly Term[]>()

function letters(text: string): readonly Term[] {
  const seen = known.get(text)
  if (seen) return seen
  const found = read(text)
  if (known.size >= REMEMBERED) known.clear()
  known.set(text, found)
  return found
}

/** Number words; "dreitägig", "mehrjährig", whose number is NaN where it is unknown. */
function read(text: string): readonly Term[] {
  const lower = text.toLowerCase()
  if (/^eine?[nmrs]?$/.test(lower) || lower.length > 40) return NONE
  const n = numberWord(lower)
  if (n !== undefined) return [term('COUNT', n, '', 1)]
  const [, prefix = '', unit = ''] = LASTING.exec(text.slice(0, 1).toLowerCase() + text.slice(1)) ?? []
  if (prefix === '') return NONE
  const count = PREFIXES[prefix] ?? numberWord(prefix)
  return count === undefined ? NONE : [term('LONG', count, UNITS[unit] ?? 'D', 1)]
}
