import type { SpeechAside } from '../../model/aside.ts'
import { type Finding, finding } from '../../model/finding.ts'
import { common, widened } from '../../model/span.ts'
import { type Around, type Finder, opposed, reports } from './around.ts'

/** Quotations of fewer words can be anybody's: slogans, turns of speech, names. */
const FEWEST = 5

/** Quotations that begin with one run of words, and all that have it anywhere: in one of these one of those may stand as a whole. */
export interface Sharing {
  readonly beginning: readonly SpeechAside[]
  readonly having: readonly SpeechAside[]
}

/** The runs of words of a quotation, the one it begins with first: quotations with none in common share nothing. */
export function runsOf({ quote }: SpeechAside): readonly string[] {
  const words = wordsOf(quote.text)
  return [...new Set(words.slice(0, Math.max(0, words.length - FEWEST + 1)).map((_, at) => words.slice(at, at + FEWEST).join(' ')))]
}

/** The same words of the same speaker, in however many reports. */
interface Spoken {
  readonly speaker: string
  /** The words in lower case, with a blank around each. */
  readonly words: string
  readonly told: readonly SpeechAside[]
}

/**
 * One quotation in the mouths of two people: all words of the one stand in the other, in their order, and both speakers have a name that
 * the other does not share, told at one time. Quotations that only begin alike, and the same one in copies, are none.
 */
export const attribution: Finder<Sharing> = ({ beginning, having }, around) => {
  const [short, long] = [spokenBy(beginning), spokenBy(having)]
  const found = new Map<string, Finding>()
  for (const one of short)
    for (const other of long) {
      if (!other.words.includes(one.words) || samePerson(one.speaker, other.speaker) || !atOneTime(one, other, around)) continue
      const clash = misattributed(one, other, long)
      if (!found.has(clash.id)) found.set(clash.id, clash)
    }
  return [...found.values()]
}

/** Whether any two of the reports can have been written within a fortnight: months later somebody may say the same of himself. */
const atOneTime = (one: Spoken, other: Spoken, { written }: Around): boolean =>
  one.told.some((a) => other.told.some((b) => common(widened(written(a.document), NEAR, NEAR), written(b.document)) !== null))
const NEAR = 14

function spokenBy(asides: readonly SpeechAside[]): readonly Spoken[] {
  const named = asides
    .filter((aside) => isName(aside.speaker) && runsOf(aside).length > 0)
    .map((aside) => ({ aside, words: ` ${wordsOf(aside.quote.text).join(' ')} ` }))
  return [...Map.groupBy(named, ({ aside, words }) => aside.speaker + words)].flatMap(([, [first, ...more]]) =>
    first ? [{ speaker: first.aside.speaker, words: first.words, told: [first.aside, ...more.map(({ aside }) => aside)] }] : [],
  )
}

function misattributed(one: Spoken, other: Spoken, all: readonly Spoken[]): Finding {
  const [ours = [], theirs = []] = [one, other].map(({ speaker }) =>
    all.filter(({ words, speaker: s }) => words.includes(one.words) && samePerson(s, speaker)).flatMap(({ told }) => told),
  )
  return finding(
    {
      kind: 'attribution',
      severity: 'high',
      about: [one.speaker, other.speaker].toSorted().join(' / '),
      message: `${reports(ours)} ${verb(ours)} these words to ${one.speaker}, ${reports(theirs)} to ${other.speaker}.`,
      quotes: opposed(ours, theirs),
      why: `The words are the same, ${one.words.trim().split(' ').length} in a row, and they are given as spoken by one person each time.`,
    },
    one.speaker,
    other.speaker,
    one.words,
  )
}

const verb = (side: readonly SpeechAside[]): string => (new Set(side.map((s) => s.document)).size > 1 ? 'give' : 'gives')

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** A whole name: at least two words, of which the first and the last begin with a capital. */
const isName = (speaker: string): boolean => /^\p{Lu}\S*\s(?:\S+\s)*\p{Lu}\S*$/u.test(speaker)

/** Whether two names can be of one person: they end alike, or the one stands in the other. */
function samePerson(a: string, b: string): boolean {
  const [ours, theirs] = [a, b].map((name) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
  return ours === theirs || a.includes(b) || b.includes(a)
}
