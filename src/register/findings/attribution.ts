import type { SpeechAside } from '../../model/aside.ts'
import { type Finding, finding } from '../../model/finding.ts'
import { type Finder, opposed, reports } from './around.ts'

/** Quotations of fewer words can be anybody's: slogans, turns of speech, names. */
const FEWEST = 5

/**
 * The keys under which quotations with words in common are found: its runs of so many words. Who asks for the quotations of one report
 * looks at those that share a key with it, and at no others.
 */
export function keysOf({ quote }: SpeechAside): readonly string[] {
  const words = wordsOf(quote.text)
  return [...new Set(words.slice(0, Math.max(0, words.length - FEWEST + 1)).map((_, at) => words.slice(at, at + FEWEST).join(' ')))]
}

/** The same words of the same speaker, in however many reports. */
interface Spoken {
  readonly speaker: string
  readonly words: readonly string[]
  readonly told: readonly SpeechAside[]
}

/**
 * One quotation in the mouths of two people: all words of the one stand in the other, in their order, and both speakers have a name that
 * the other does not share. Quotations that only begin alike, and the same one in copies, are none.
 */
export const attribution: Finder<readonly SpeechAside[]> = (asides) => {
  const named = asides.filter(({ speaker }) => isName(speaker))
  const spoken = [...Map.groupBy(named, ({ speaker, quote }) => [speaker, ...wordsOf(quote.text)].join(' ')).values()].flatMap(
    (told): readonly Spoken[] => (told[0] ? [{ speaker: told[0].speaker, words: wordsOf(told[0].quote.text), told }] : []),
  )
  const found = new Map<string, Finding>()
  for (const [at, one] of spoken.entries())
    for (const other of spoken.slice(at + 1)) {
      if (samePerson(one.speaker, other.speaker) || !holds(one, other)) continue
      const clash = misattributed(one, other, spoken)
      if (!found.has(clash.id)) found.set(clash.id, clash)
    }
  return [...found.values()]
}

function misattributed(one: Spoken, other: Spoken, spoken: readonly Spoken[]): Finding {
  const words = one.words.length < other.words.length ? one.words : other.words
  const [ours = [], theirs = []] = [one, other].map(({ speaker }) =>
    spoken.filter((s) => samePerson(s.speaker, speaker) && holds(s, one)).flatMap(({ told }) => told),
  )
  return finding(
    {
      kind: 'attribution',
      severity: 'high',
      about: [one.speaker, other.speaker].toSorted().join(' / '),
      message: `${reports(ours)} ${verb(ours)} these words to ${one.speaker}, ${reports(theirs)} to ${other.speaker}.`,
      quotes: opposed(ours, theirs),
      why: `The words are the same, ${words.length} in a row, and they are given as spoken by one person each time.`,
    },
    one.speaker,
    other.speaker,
    words.join(' '),
  )
}

const verb = (side: readonly SpeechAside[]): string => (new Set(side.map((s) => s.document)).size > 1 ? 'give' : 'gives')

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Whether all the words of the shorter quotation stand in the longer one, in their order and enough of them. */
function holds(a: Spoken, b: Spoken): boolean {
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words]
  return short.length >= FEWEST && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
}

/** A whole name: at least two words that begin with a capital, and none but particles that does not. */
function isName(speaker: string): boolean {
  const words = speaker.split(/\s+/u)
  return words.length > 1 && /^\p{Lu}/u.test(words[0] ?? '') && /^\p{Lu}/u.test(words.at(-1) ?? '')
}

/** Whether two names can be of one person: they end alike, or the one stands in the other. */
function samePerson(a: string, b: string): boolean {
  const [ours, theirs] = [a, b].map((name) => name.toLowerCase().split(/\s+/u))
  return ours?.at(-1) === theirs?.at(-1) || a.includes(b) || b.includes(a)
}
