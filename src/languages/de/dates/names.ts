import type { Entry } from '../../../reading/dates/lexicon.ts'

/** Months, days, parts of the day and seasons by their names; all are nouns. */

const named = (kind: string, phrase: string, n: number, code = ''): Entry => ({ kind, phrase, n, code, noun: true })
/** The word and its genitive. */
const both = (word: string): string[] => [word, `${word}s`]

const MONTHS = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ')
/** Those that are shortened, with the number of each. */
const SHORT_MONTHS = Object.entries({
  jan: 1,
  feb: 2,
  febr: 2,
  mär: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  dez: 12,
})

const MONTH_PARTS = [
  ['hälfte', 'half'],
  ['woche', ''],
  ['wochen', ''],
  ['wochenende', ''],
  ['tage', ''],
  ['tagen', ''],
] as const

function* months(): Generator<Entry> {
  for (const [i, month] of MONTHS.entries()) for (const [part, code] of MONTH_PARTS) yield named('MONTHPART', month + part, i + 1, code)
  for (const [i, month] of MONTHS.entries()) for (const phrase of both(month)) yield named('MONTH', phrase, i + 1)
  for (const [month, n] of SHORT_MONTHS) yield named('MONTH', `${month} .`, n)
  for (const phrase of both('jänner')) yield named('MONTH', phrase, 1)
  for (const phrase of both('feber')) yield named('MONTH', phrase, 2)
}

const WEEKDAYS: readonly (readonly [string, number])[] = [
  ['montag', 1],
  ['dienstag', 2],
  ['mittwoch', 3],
  ['donnerstag', 4],
  ['freitag', 5],
  ['samstag', 6],
  ['sonnabend', 6],
  ['sonntag', 7],
]

/** Parts of the day with what TIMEX3 writes for them. */
const PARTS: Readonly<Record<string, string>> = {
  morgen: 'TMO',
  vormittag: 'TMO',
  mittag: 'TMI',
  nachmittag: 'TAF',
  abend: 'TEV',
  nacht: 'TNI',
}
const LONG_PARTS: Readonly<Record<string, string>> = {
  morgengrauen: 'TMO',
  morgenstunden: 'TMO',
  vormittagsstunden: 'TMO',
  mittagszeit: 'TMI',
  mittagsstunden: 'TMI',
  nachmittagsstunden: 'TAF',
  abendstunden: 'TEV',
  nachtstunden: 'TNI',
  mitternacht: 'T24:00',
}

function* days(): Generator<Entry> {
  for (const [day, n] of WEEKDAYS) {
    for (const phrase of both(day)) yield named('WEEKDAY', phrase, n)
    // "montags": each Monday; as a noun it is the genitive
    yield { kind: 'EACHDAY', phrase: `${day}s`, n, code: '', noun: false }
    for (const [part, code] of [...Object.entries(PARTS), ['früh', 'TMO'] as const])
      for (const phrase of both(day + part)) yield named('WEEKPART', phrase, n, code)
  }
  for (const [part, code] of Object.entries(PARTS)) {
    for (const phrase of both(part)) yield named('PART', phrase, 0, code)
    yield { kind: 'PARTBEHIND', phrase: part, n: 0, code, noun: false }
    yield { kind: 'EACHPART', phrase: `${part}s`, n: 0, code, noun: false }
  }
  yield { kind: 'PARTBEHIND', phrase: 'früh', n: 0, code: 'TMO', noun: false }
  for (const [part, code] of Object.entries(LONG_PARTS)) yield named('PART', part, 0, code)
}

/** Seasons; `n` tells whether their beginning (1), middle (2) or end (3) is meant. */
const SEASONS: readonly (readonly [string, string, number])[] = [
  ['frühjahr', 'SP', 0],
  ['frühling', 'SP', 0],
  ['sommer', 'SU', 0],
  ['frühsommer', 'SU', 1],
  ['hochsommer', 'SU', 2],
  ['spätsommer', 'SU', 3],
  ['herbst', 'FA', 0],
  ['frühherbst', 'FA', 1],
  ['spätherbst', 'FA', 3],
  ['winter', 'WI', 0],
  ['spätwinter', 'WI', 3],
]

function* seasons(): Generator<Entry> {
  for (const [season, code, n] of SEASONS) for (const phrase of both(season)) yield named('SEASON', phrase, n, code)
}

export const NAMES: readonly Entry[] = [...months(), ...days(), ...seasons()]
