import type { Word } from '../../text/words.ts'
import type { DateMention, DateValue } from '../date.ts'
import type { Lexicon, Term } from './lexicon.ts'
import { remembering } from '../remembering.ts'
import { beginnings, type Ground, match, parsePatterns, type Slots, type Steps } from './pattern.ts'
import { HISTORY, Told } from './told.ts'

/** Where a row reads: the report's own day, what was told before, and the words around. */
export interface When {
  /** The report's own ISO day; null where it has none. */
  readonly day: string | null
  readonly told: Told
  readonly words: readonly Word[]
  /** The words in lower case. */
  readonly lower: readonly string[]
  readonly from: number
  readonly to: number
  /** The lower-case word before the match, and the one behind it; empty at the ends. */
  readonly before: string
  readonly after: string
  /** The last mention before the match in the same sentence. */
  readonly previous: DateMention | undefined
  /** What the match could go on with. */
  readonly terms: (at: number) => readonly Term[]
}

/** A row of a language's table of time expressions. */
export interface DateRow {
  readonly name: string
  /** See `parsePatterns`. */
  readonly pattern: string
  /** What the words mean; undefined: they are no time here. Null: whatever they are, nothing in them is a time. */
  readonly read: (slots: Slots, when: When) => DateValue | null | undefined
  /** A text with the words in brackets that the row reads, and one in which it reads nothing. */
  readonly example: string
  readonly silent: string
}

export type Tagger = (words: readonly Word[], day: string | null, told?: Told) => readonly DateMention[]

interface Compiled {
  readonly row: DateRow
  readonly steps: Steps
  readonly order: number
}

/** What words offer whatever the day is that they are read on. */
interface Field extends Ground {
  /** The places at which rows can begin, and which, the upper first. */
  readonly starts: readonly { readonly at: number; readonly rows: readonly Compiled[] }[]
  /** What they mean by the day, where nothing was told before them. */
  readonly meanings: Map<string | null, readonly DateMention[]>
}

/**
 * A tagger of time expressions. At each word every row is tried that can begin there; the longest match that means something wins, of
 * equally long ones the upper row.
 */
export function tagger(rows: readonly DateRow[], lexicon: Lexicon): Tagger {
  const beginning = new Beginnings(byBeginning(rows))
  // rows begin at few words, and words come again and again
  const silent = remembering((text) => !beginning.has(text.toLowerCase()) && lexicon.silent(text))
  // the same words are asked for a sentence's days again, and read as of one day after the other
  const fields = new WeakMap<readonly Word[], Field>()
  const fieldOf = (words: readonly Word[]): Field => {
    const ground = groundOf(words, lexicon)
    const starts = words.flatMap(({ kind, text }, at) => {
      const here = kind === 'word' && silent(text) ? NONE : beginning.at(ground, at)
      return here.length > 0 ? [{ at, rows: here }] : []
    })
    return { ...ground, starts, meanings: new Map() }
  }
  const read = (words: readonly Word[], field: Field, day: string | null, told: Told): readonly DateMention[] => {
    const found: DateMention[] = []
    let free = 0
    for (const { at, rows } of field.starts) {
      if (at < free) continue
      const hit = longest(rows, field, at, { words, lower: field.lower, day, told, previous: found.at(-1) })
      if (!hit) continue
      free = hit.to
      if (hit.value === null) continue
      const mention = { from: hit.from, to: hit.to, rule: hit.rule, ...hit.value }
      found.push(mention)
      told.add(mention)
    }
    return found
  }
  return (words, published, told) => {
    const day = published !== null && HISTORY.test(published) ? published : null
    let field = fields.get(words)
    if (!field) fields.set(words, (field = fieldOf(words)))
    if (told) return read(words, field, day, told)
    let meaning = field.meanings.get(day)
    if (!meaning) field.meanings.set(day, (meaning = read(words, field, day, new Told())))
    return meaning
  }
}

function byBeginning(rows: readonly DateRow[]): ReadonlyMap<string, readonly Compiled[]> {
  const table = new Map<string, Compiled[]>()
  rows.forEach((row, order) => {
    for (const steps of parsePatterns(row.pattern))
      for (const beginning of new Set(beginnings(steps))) table.set(beginning, [...(table.get(beginning) ?? []), { row, steps, order }])
  })
  return table
}

function groundOf(words: readonly Word[], lexicon: Lexicon): Ground {
  const lower = words.map((w) => w.text.toLowerCase())
  const known: (readonly Term[] | undefined)[] = []
  return { lower, terms: (at) => (known[at] ??= at < words.length ? lexicon.at(words, lower, at) : []) }
}

const NONE: readonly Compiled[] = []

/** The rows that can begin at a word, by the word itself and by what it can be; what they are for each word of the table is found once. */
class Beginnings {
  readonly #table: ReadonlyMap<string, readonly Compiled[]>
  readonly #together = new Map<string, readonly Compiled[]>()

  constructor(table: ReadonlyMap<string, readonly Compiled[]>) {
    this.#table = table
  }

  /** Whether rows begin with a word itself. */
  has(word: string): boolean {
    return this.#table.has(word)
  }

  /** The rows, the upper first. */
  at(ground: Ground, at: number): readonly Compiled[] {
    const word = ground.lower[at] ?? ''
    const terms = ground.terms(at)
    const byWord = this.#table.get(word)
    if (terms.length === 0) return byWord ?? NONE
    let key = byWord ? word : ''
    for (const { kind } of terms) key += ` ${kind}`
    let rows = this.#together.get(key)
    if (!rows) this.#together.set(key, (rows = this.#ordered(byWord ?? NONE, terms)))
    return rows
  }

  #ordered(byWord: readonly Compiled[], terms: readonly Term[]): readonly Compiled[] {
    const all = new Set([...byWord, ...terms.flatMap(({ kind }) => this.#table.get(kind) ?? NONE)])
    return [...all].sort((a, b) => a.order - b.order)
  }
}

interface Hit {
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly value: DateValue | null
}

function longest(
  rows: readonly Compiled[],
  ground: Ground,
  from: number,
  where: Pick<When, 'words' | 'lower' | 'day' | 'told' | 'previous'>,
): Hit | undefined {
  let best: Hit | undefined
  for (const { row, steps } of rows) {
    const fits = match(steps, ground, from)
    if (!fits || (best && fits.to <= best.to)) continue
    const { to, slots } = fits
    const [before = '', after = ''] = [ground.lower[from - 1], ground.lower[to]]
    const value = row.read(slots, { ...where, from, to, before, after, terms: ground.terms })
    if (value !== undefined) best = { from, to, rule: row.name, value }
  }
  return best
}
