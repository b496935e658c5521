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

/**
 * One quotation in the mouths of two people: all words of the one stand in the other, in their order, and both speakers have a name that
 * the other does not share. Quotations that only begin alike, and the same one in copies, are none.
 */
export const attribution: Finder<readonly SpeechAside[]> = (spoken) => {
  const named = spoken.filter(({ speaker }) => isName(speaker))
  const found = new Map<string, Finding>()
  for (const [at, one] of named.entries())
    for (const other of named.slice(at + 1)) {
      if (samePerson(one.speaker, other.speaker) || !holds(one, other)) continue
      const [shorter] = [one, other].toSorted((a, b) => wordsOf(a.quote.text).length - wordsOf(b.quote.text).length)
      const sides = [one, other].map(({ speaker }) => named.filter((s) => samePerson(s.speaker, speaker) && holds(s, one)))
      const clash = finding(
        {
          kind: 'attribution',
          severity: 'high',
          about: [one.speaker, other.speaker].toSorted().join(' / '),
          message: `${reports(sides[0] ?? [])} ${verb(sides[0])} these words to ${one.speaker}, ${reports(sides[1] ?? [])} to ${other.speaker}.`,
          quotes: opposed(...sides),
          why: `The words are the same, ${wordsOf(shorter?.quote.text ?? '').length} in a row, and they are given as spoken by one person each time.`,
        },
        one.speaker,
        other.speaker,
        wordsOf(shorter?.quote.text ?? '').join(' '),
      )
      if (!found.has(clash.id)) found.set(clash.id, clash)
    }
  return [...found.values()]
}

const verb = (side: readonly SpeechAside[] | undefined): string => (new Set(side?.map((s) => s.document)).size > 1 ? 'give' : 'gives')

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Whether all the words of the shorter quotation stand in the longer one, in their order and enough of them. */
function holds(a: SpeechAside, b: SpeechAside): boolean {
  const [short = [], long = []] = [wordsOf(a.quote.text), wordsOf(b.quote.text)].toSorted((x, y) => x.length - y.length)
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
