import type { Word } from './words.ts'

/** So many letters from the beginning make words of two languages look alike: Garantie, guarantee; Koalition, coalición. */
const LETTERS = 4
/** A name may be so much longer in a sentence than by itself: "Frankreichs". */
const ENDING = 2

/**
 * What words of a text have in common with their translations into another language that is written in Latin letters: numbers, short words
 * in capitals, the names of states and weekdays by what they name and of other longer words the first letters, spelt as one language for
 * all would. After Simard, Foster and Isabelle, Using cognates to align sentences in bilingual corpora (TMI 1992). `locale`: the text's
 * BCP 47 tag.
 */
export function cognates(words: readonly Word[], locale: string): ReadonlySet<string> {
  const names = namesIn(locale)
  const found = new Set<string>()
  for (const { kind, text } of words) {
    if (kind === 'number') found.add(text.replace(SEPARATORS, ''))
    else
      for (const part of JOINS.test(text) ? text.split(JOINS) : [text])
        if (part.length >= LETTERS || isAcronym(part)) found.add(cognate(plain(part), names))
  }
  return found
}

/** "15.000" and "15,000" are one number. */
const SEPARATORS = /[.,:]/gu
const JOINS = /[-‐‑’']/u

const isAcronym = (part: string): boolean => part.length > 1 && part === part.toUpperCase()

function cognate(word: string, names: Names): string {
  const beginning = word.slice(0, LETTERS)
  const named = names.get(beginning)?.find(({ name }) => word.startsWith(name) && word.length <= name.length + ENDING)
  return named?.of ?? beginning
}

const BEYOND_ASCII = /[^a-z]/u
const ACCENTS = /\p{M}/gu
const SPELT_OTHERWISE = /[kzyß]/gu
/** Sounds that languages spell in different ways: c and k, s and z, i and y. */
const SPELT: Readonly<Record<string, string>> = { k: 'c', z: 's', y: 'i', ß: 'ss' }

function plain(word: string): string {
  const lower = word.toLowerCase()
  const letters = BEYOND_ASCII.test(lower) ? lower.normalize('NFD').replace(ACCENTS, '') : lower
  return letters.replace(SPELT_OTHERWISE, (letter) => SPELT[letter] ?? letter)
}

/** What states and weekdays are called in a language, by their first letters; `of` is the same in every language and no beginning of a word. */
type Names = ReadonlyMap<string, readonly { readonly name: string; readonly of: string }[]>

const known = new Map<string, Names>()

/** The names in a language by CLDR; none in one that it does not know, where the machine's own language would stand in. */
function namesIn(locale: string): Names {
  const before = known.get(locale)
  if (before) return before
  const supported = Intl.DisplayNames.supportedLocalesOf([locale]).length > 0
  const all = supported ? [...states(locale), ...weekdays(locale)] : []
  // "Nigeria" is not taken for a form of "Niger"
  const longestFirst = all.sort((a, b) => b.name.length - a.name.length)
  const names = Map.groupBy(longestFirst, ({ name }) => name.slice(0, LETTERS))
  known.set(locale, names)
  return names
}

const A = 'A'.charCodeAt(0)
const CODES = Array.from({ length: 26 * 26 }, (_, at) => String.fromCharCode(A + Math.floor(at / 26), A + (at % 26)))

/** States of one word; of several, such as "Vereinigtes Königreich", each may stand for something else. */
function* states(locale: string) {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  for (const code of CODES) {
    const parts = (names.of(code) ?? '').split(/[^\p{L}]+/u).filter((part) => part.length >= LETTERS && /^\p{Lu}/u.test(part))
    if (parts.length === 1) yield { name: plain(parts[0] ?? ''), of: `@${code}` }
  }
}

/** The first week of 2024 began on a Monday. */
function* weekdays(locale: string) {
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  for (let day = 1; day <= 7; day++) {
    const [name = ''] = names.format(Date.UTC(2024, 0, day)).split(JOINS)
    if (name.length >= LETTERS) yield { name: plain(name), of: `@${day}` }
  }
}
