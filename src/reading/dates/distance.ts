import type { Word } from '../../text/words.ts'
import type { DateMention } from '../date.ts'
import { daysBetween } from '../../model/span.ts'
import { addDays, weekdayOf } from './calendar.ts'
import type { Tagger } from './tagger.ts'
import { Told } from './told.ts'

/** How far words put what they tell of from the day of the report, and what else they give of its date. */
export interface Distance {
  /** Days before the report, at least and at most; negative: after it. Null where the words do not count from the report. */
  readonly back: readonly [least: number, most: number] | null
  /** By TIMEX3, with an X for what is open: `XXXX-09-04`, `XXXX-WXX-4`; null where nothing is given. */
  readonly value: string | null
}

/** A Monday and the six days after it: what "am Donnerstag" means depends on the day of the week on which it is written. */
const PROBES = Array.from({ length: 7 }, (_, i) => addDays('2025-06-16', i))
/** A day half a year off: what stays where it is was not counted from the report. */
const FAR = '2026-01-14'

/**
 * How far a run of words puts what it tells of: the words are read as if they had been written on each day of a week, and what moves with
 * the day counts from it. Null where they name no time, or several that differ.
 */
export function distance(words: readonly Word[], tagger: Tagger): Distance | null {
  const open = only(tagger(words, null))
  if (!open || (open.type !== 'date' && open.type !== 'time') || open.how === 'stated') return null
  const value = open.value !== null && /^XXXX-(?:\d\d|WXX-\d)/.test(open.value) ? open.value.slice(0, 10) : null
  const [first] = PROBES
  const here = spanAt(words, tagger, first ?? FAR)
  const far = spanAt(words, tagger, FAR)
  if (!here || !far) return value === null ? null : { back: null, value }
  if (value !== null && !value.startsWith('XXXX-W')) return { back: null, value }
  if (countsFromTold(words, tagger)) return value === null ? null : { back: null, value }
  const spans = PROBES.map((day) => ({ day, span: spanAt(words, tagger, day) }))
  const least = Math.min(...spans.map(({ day, span }) => (span ? daysBetween(span[1], day) : Infinity)))
  const most = Math.max(...spans.map(({ day, span }) => (span ? daysBetween(span[0], day) : -Infinity)))
  return Number.isFinite(least) && most - least <= WIDEST ? { back: [least, most], value } : { back: null, value }
}

/** Whether the words count from what was told before them, "tags zuvor", and so from the report only where nothing was. */
function countsFromTold(words: readonly Word[], tagger: Tagger): boolean {
  const told = new Told()
  told.add({ type: 'date', value: FAR, how: 'stated', on: FAR })
  const [day = FAR] = PROBES
  return only(tagger(words, day, told))?.value !== only(tagger(words, day))?.value
}

/** Wider distances tell nothing: "im vergangenen Jahr". */
const WIDEST = 92

/** The one time among mentions. */
function only(mentions: readonly DateMention[]): DateMention | undefined {
  const dates = mentions.filter(({ type, value }) => (type === 'date' || type === 'time') && value !== 'PRESENT_REF')
  return dates.length === 1 ? dates[0] : undefined
}

/** The first and the last day of what words mean that are written on a day. */
function spanAt(words: readonly Word[], tagger: Tagger, day: string): readonly [string, string] | undefined {
  const value = only(tagger(words, day))?.value
  return typeof value === 'string' ? spanOf(value) : undefined
}

/** The first and the last day of a value by ISO 8601; undefined where it has none. */
export function spanOf(value: string): readonly [string, string] | undefined {
  const [, year = '', rest = ''] = /^(\d{4})(?:-(.*))?$/.exec(value.replace(/T.*$/, '')) ?? []
  if (year === '') return undefined
  if (rest === '') return [`${year}-01-01`, `${year}-12-31`]
  if (/^\d\d-\d\d$/.test(rest)) return [`${year}-${rest}`, `${year}-${rest}`]
  if (/^\d\d$/.test(rest)) return [`${year}-${rest}-01`, lastOfMonth(`${year}-${rest}`)]
  const week = /^W(\d\d)(?:-(WE|\d))?$/.exec(rest)
  if (!week) return undefined
  const fourth = `${year}-01-04`
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(week[1]) - 1))
  if (week[2] === undefined) return [monday, addDays(monday, 6)]
  if (week[2] === 'WE') return [addDays(monday, 5), addDays(monday, 6)]
  return [addDays(monday, Number(week[2]) - 1), addDays(monday, Number(week[2]) - 1)]
}

function lastOfMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
