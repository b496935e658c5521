import { parsePattern } from '../model/pattern.ts'
import { type Part, PartIndex, part } from './part.ts'
import type { Token } from './token.ts'

/** A phrase of a dictionary and what it stands for; the grammar of `source` is that of `parsePattern`. */
export interface Pattern<T> {
  readonly source: string
  readonly value: T
}

/** A pattern found: the tokens from `from` to `to`, half-open. */
export interface Match<T> {
  readonly from: number
  readonly to: number
  readonly value: T
  readonly pattern: string
}

interface Compiled<T> extends Pattern<T> {
  readonly parts: readonly Part[]
}

/** What a word can be: the beginning of these patterns, and any of these parts within others. */
interface Fitting<T> {
  readonly starting: readonly Compiled<T>[]
  readonly inside: ReadonlySet<Part>
}

const GAP = 3
const NONE: readonly never[] = []
const NOTHING: Fitting<never> = { starting: NONE, inside: new Set() }

/** Phrases, searched in one pass over the words. */
export class PatternSet<T> {
  readonly #first = new PartIndex<Compiled<T>>()
  readonly #inside = new PartIndex<Part>()
  /** What a word can be, by its memory: that of all places of a form. */
  readonly #known = new WeakMap<Token['memory'], Fitting<T>>()

  /** @throws PatternMistake where a pattern is not of the grammar. */
  constructor(patterns: Iterable<Pattern<T>>) {
    const shared = new Map<string, Part>()
    for (const pattern of patterns) {
      const parts = parsePattern(pattern.source).map((parsed, k) => {
        const key = `${k > 0} ${JSON.stringify(parsed)}`
        const known = shared.get(key)
        if (known) return known
        const made = part(parsed)
        shared.set(key, made)
        if (k > 0) this.#inside.put(made, made)
        return made
      })
      if (parts[0]) this.#first.put(parts[0], { ...pattern, parts })
    }
  }

  /** All matches, longest first at each place; matches may overlap. */
  find(tokens: readonly Token[]): Match<T>[] {
    const found: Match<T>[] = []
    const fitting = tokens.map((token) => (token.kind === 'mark' ? NOTHING : this.#fitting(token)))
    for (let from = 0; from < tokens.length; from++) {
      const starting = fitting[from]?.starting ?? NONE
      if (starting.length === 0) continue
      const here: Match<T>[] = []
      for (const { parts, source: pattern, value } of starting) {
        const to = parts.length === 1 ? from + 1 : matchEnd(parts, tokens, fitting, from)
        if (to !== undefined) here.push({ from, to, value, pattern })
      }
      if (here.length > 1) here.sort((a, b) => b.to - a.to)
      for (const match of here) found.push(match)
    }
    return found
  }

  #fitting(token: Token): Fitting<T> {
    let fitting = this.#known.get(token.memory)
    if (!fitting) {
      const [starting, inside] = [[...this.#first.at(token)], this.#inside.at(token)]
      fitting = starting.length === 0 && inside.size === 0 ? NOTHING : { starting, inside }
      this.#known.set(token.memory, fitting)
    }
    return fitting
  }
}

/** Several dictionaries by name, searched together: each word is looked up once for all of them. */
export class Dictionaries<L extends Readonly<Record<string, unknown>>> {
  readonly #nothing: { readonly [K in keyof L]: readonly never[] }
  readonly #all: PatternSet<{ readonly list: keyof L; readonly value: L[keyof L] }>

  /** @throws PatternMistake where a pattern is not of the grammar. */
  constructor(lists: { readonly [K in keyof L]: readonly Pattern<L[K]>[] }) {
    const names: readonly (keyof L)[] = Object.keys(lists)
    this.#nothing = Object.fromEntries(names.map((list) => [list, NONE])) as unknown as { readonly [K in keyof L]: readonly never[] }
    this.#all = new PatternSet(names.flatMap((list) => lists[list].map(({ source, value }) => ({ source, value: { list, value } }))))
  }

  /** What each of them finds, as a `PatternSet` would. */
  find(tokens: readonly Token[]): { readonly [K in keyof L]: readonly Match<L[K]>[] } {
    const found: { [K in keyof L]: readonly Match<L[K]>[] } = { ...this.#nothing }
    for (const { from, to, value, pattern } of this.#all.find(tokens))
      found[value.list] = [...found[value.list], { from, to, value: value.value, pattern }]
    return found
  }
}

/** Where a pattern ends whose first part fits the token at `from`, half-open; undefined where the others do not fit. */
function matchEnd<T>(parts: readonly Part[], tokens: readonly Token[], fitting: readonly Fitting<T>[], from: number): number | undefined {
  let at = from + 1
  for (let k = 1; k < parts.length; k++) {
    const part = parts[k] as Part
    const last = at + (part.gap ? GAP : 0)
    while (!(fitting[at]?.inside.has(part) ?? true)) {
      if (tokens[at]?.kind === 'mark' || at === last) return undefined
      at++
    }
    if (at >= tokens.length) return undefined
    at++
  }
  return at
}
