import { words } from '../src/text/words.ts'
import { randomFrom } from './random.ts'

/** A report of nobody's, to measure with. */
export interface Generated {
  readonly id: string
  /** ISO day: a hundred reports a day. */
  readonly published: string
  readonly text: string
  /** The id of the report it was made from; null: it is its own. */
  readonly from: string | null
}

const A_DAY = 100
/** So many things happen a day, each with words of its own. */
const EVENTS = 5
const OWN_WORDS = 60
const OF_EVENT = 0.15
const SENTENCES = 18
const WORDS = 14
const DAY = 86_400_000
/** So many different words there are. */
const VOCABULARY = 60_000

/**
 * `count` reports whose frequent words are those of `sources`, and the others invented, by Zipf's law. Those of one day share five events,
 * so they are alike as reports of one press conference are. One in twenty is a copy of an earlier one of that day under another first
 * sentence, one in twenty a retelling: its sentences in order, half of their words others. The same ones in every run.
 */
export function generated(sources: readonly string[], count: number): readonly Generated[] {
  const random = randomFrom(20251125)
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
  const vocabulary = [...frequent(sources), ...Array.from({ length: VOCABULARY }, () => invented(pick))]
  const common = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? ''
  const reports: Generated[] = []
  const told: string[][][] = []
  let events: string[][] = []
  for (let at = 0; at < count; at++) {
    if (at % A_DAY === 0) events = Array.from({ length: EVENTS }, () => Array.from({ length: OWN_WORDS }, () => pick(vocabulary) ?? ''))
    const event = pick(events) ?? []
    const word = () => (random() < OF_EVENT ? pick(event) : common()) ?? ''
    const sentence = () => Array.from({ length: WORDS }, word)
    const source = at % A_DAY === 0 || random() >= 0.1 ? null : at - 1 - Math.floor(random() * (at % A_DAY))
    const copied = random() < 0.5
    const lines = told[source ?? -1] ?? []
    const fresh = () => Array.from({ length: SENTENCES }, sentence)
    const retold = () => lines.map((line) => line.map((old) => (random() < 0.5 ? word() : old)))
    const own = source === null ? fresh() : copied ? [sentence(), ...lines.slice(1)] : retold()
    told.push(own)
    reports.push({
      id: `r${String(at).padStart(6, '0')}`,
      published: new Date(Date.UTC(2024, 0, 1) + Math.floor(at / A_DAY) * DAY).toISOString().slice(0, 10),
      text: own.map((line) => `${line.join(' ').replace(/^./u, (letter) => letter.toUpperCase())}.`).join('\n\n'),
      from: source === null ? null : (reports[source]?.from ?? reports[source]?.id ?? null),
    })
  }
  return reports
}

/** The words of texts, the most frequent first. */
function frequent(sources: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const source of sources)
    for (const { kind, text } of words(source)) if (kind === 'word') counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([word]) => word)
}

const SYLLABLES = ['ka', 'lo', 'min', 'der', 'tas', 'ber', 'sto', 'wik', 'hal', 'zen', 'ru', 'pfa', 'gel', 'ost', 'ir', 'nau']

function invented(pick: (from: readonly string[]) => string | undefined): string {
  return Array.from({ length: 5 }, () => pick(SYLLABLES) ?? '').join('')
}
