import { distance } from '../model/distance.ts'

/** Shorter words are too much like others to be taken for misspelt. */
const SHORTEST = 4
/** From this length on, two letters may be wrong. */
const LONG = 8

/** A word as it is compared: in small letters, without accents. */
export function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The words of a text, as they are written. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** What was most likely meant: every word that nobody writes is the one that is most like it; null where none is like any. */
export function likely(written: string, known: ReadonlySet<string>): string | null {
  const meant = written.replace(/[\p{L}\p{N}]+/gu, (word) =>
    known.has(word.toLowerCase()) ? word : (nearest(word.toLowerCase(), known) ?? word),
  )
  return meant === written ? null : meant
}

function nearest(word: string, known: ReadonlySet<string>): string | null {
  if (word.length < SHORTEST) return null
  let most = word.length < LONG ? 1 : 2
  let found: string | null = null
  for (const other of known) {
    if (Math.abs(other.length - word.length) > most) continue
    const away = distance(word, other)
    if (away > most || (found !== null && away === most && other > found)) continue
    ;[most, found] = [away, other]
  }
  return found
}
