import type { DateMention } from '../../reading/date.ts'
import type { Word } from '../../text/words.ts'

const MONTHS: ReadonlyMap<string, number> = new Map(
  ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember', 'jänner'].map(
    (month, i) => [month, (i % 12) + 1],
  ),
)
/** The words for a day of the week, counted from Sunday. */
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'].flatMap((weekday, i) =>
    ['', 'abend', 'morgen', 'nachmittag'].map((time) => [weekday + time, i] as const),
  ),
)
const RELATIVE: Readonly<Record<string, number>> = { heute: 0, gestern: -1, vorgestern: -2, morgen: 1 }

const monthOf = (token: Word | undefined): number => (token?.kind === 'word' ? MONTHS.get(token.text.toLowerCase()) : undefined) ?? 0
const yearOf = (token: Word | undefined): string | undefined => (/^(?:19|20)\d\d$/.test(token?.text ?? '') ? token?.text : undefined)
const two = (n: number): string => String(n).padStart(2, '0')

/** The dates of a sentence. `day`: the report's own ISO day, from which weekdays and missing years are completed. */
export function dates(tokens: readonly Word[], day: string | null): DateMention[] {
  const found: DateMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind === 'mark') continue
    const hit =
      dayMonth(tokens, i, day) ?? numericDay(tokens, i) ?? monthYear(tokens, i, day) ?? (day === null ? undefined : nearDay(tokens, i, day))
    if (!hit) continue
    found.push(hit)
    i = hit.to - 1
  }
  return found
}

/** "6. Januar 2026", "3. Oktober". */
function dayMonth(tokens: readonly Word[], at: number, day: string | null): DateMention | undefined {
  if (tokens[at]?.kind !== 'number' || tokens[at + 1]?.text !== '.') return undefined
  const number = Number(tokens[at].text)
  if (!(number >= 1 && number <= 31)) return undefined
  const month = monthOf(tokens[at + 2])
  if (month === 0) return undefined
  const year = yearOf(tokens[at + 3])
  if (year !== undefined) return { from: at, to: at + 4, value: `${year}-${two(month)}-${two(number)}`, how: 'stated' }
  return day === null ? undefined : { from: at, to: at + 3, value: nearest(day, month, number), how: 'implied' }
}

/** "06.01.2026" is one number token for the eye, "06.01.2026" for the tokeniser too. */
function numericDay(tokens: readonly Word[], at: number): DateMention | undefined {
  if (tokens[at]?.kind !== 'number') return undefined
  const [, d, m, y] = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(tokens[at].text) ?? []
  return d && m && y ? { from: at, to: at + 1, value: `${y}-${two(Number(m))}-${two(Number(d))}`, how: 'stated' } : undefined
}

/** "März 2025"; "im März" of the report's own time. */
function monthYear(tokens: readonly Word[], at: number, day: string | null): DateMention | undefined {
  const month = monthOf(tokens[at])
  if (month === 0 || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return undefined
  const year = yearOf(tokens[at + 1])
  if (year !== undefined) return { from: at, to: at + 2, value: `${year}-${two(month)}`, how: 'stated' }
  return day === null ? undefined : { from: at, to: at + 1, value: nearest(day, month, 15).slice(0, 7), how: 'implied' }
}

/** "am Donnerstag", "heute": the last such day up to the report's own; with "kommenden" the next. */
function nearDay(tokens: readonly Word[], at: number, day: string): DateMention | undefined {
  const word = tokens[at]?.text.toLowerCase() ?? ''
  const offset = tokens[at]?.text === word ? RELATIVE[word] : undefined
  if (offset !== undefined) return { from: at, to: at + 1, value: shifted(day, offset), how: 'implied' }
  const weekday = WEEKDAYS.get(word)
  if (weekday === undefined) return undefined
  const back = (new Date(`${day}T00:00:00Z`).getUTCDay() - weekday + 7) % 7
  const next = /^(?:kommenden|nächsten)$/.test(tokens[at - 1]?.text ?? '')
  return { from: at, to: at + 1, value: shifted(day, next ? 7 - back : -back), how: 'implied' }
}

/** The day and month in the year that brings them nearest to the report's day. */
function nearest(day: string, month: number, date: number): string {
  const year = Number(day.slice(0, 4))
  const candidates = [year - 1, year, year + 1].map((y) => `${y}-${two(month)}-${two(date)}`)
  const distance = (value: string): number => Math.abs(Date.parse(value) - Date.parse(day))
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? `${year}-${two(month)}-${two(date)}`
}

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
