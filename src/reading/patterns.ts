import { type Part as Parsed, parsePattern } from '../model/pattern.ts'
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

/** One word of a pattern, ready to be compared with tokens. */
export interface Part {
  /** Whether up to three other words may stand in front of it. */
  readonly gap: boolean
  readonly exact: ReadonlySet<string>
  readonly ends: readonly string[]
  readonly begins: readonly string[]
  readonly number: boolean
}
interface Compiled<T> extends Pattern<T> {
  readonly parts: readonly Part[]
}

const GAP = 3
const NONE: readonly never[] = []

/** Phrases, searched in one pass over the words. */
export class PatternSet<T> {
  readonly #byWord = new Map<string, Compiled<T>[]>()
  readonly #byEnd = new Map<string, Compiled<T>[]>()
  readonly #byBeginning = new Map<string, Compiled<T>[]>()
  readonly #byNumber: Compiled<T>[] = []
  /** What a word can begin, by its lemmas: a lexicon hands out the same ones for a word again and again. */
  readonly #known = new WeakMap<readonly string[], readonly Compiled<T>[]>()

  /** @throws PatternMistake where a pattern is not of the grammar. */
  constructor(patterns: Iterable<Pattern<T>>) {
    for (const pattern of patterns) {
      const compiled = { ...pattern, parts: parsePattern(pattern.source).map(part) }
      const first = compiled.parts[0]
      if (!first) continue
      for (const word of first.exact) put(this.#byWord, word, compiled)
      for (const end of first.ends) put(this.#byEnd, end, compiled)
      for (const beginning of first.begins) put(this.#byBeginning, beginning, compiled)
      if (first.number) this.#byNumber.push(compiled)
    }
  }

  /** All matches, longest first at each place; matches may overlap. */
  find(tokens: readonly Token[]): Match<T>[] {
    const found: Match<T>[] = []
    for (let from = 0; from < tokens.length; from++) {
      const token = tokens[from]
      if (!token || token.kind === 'mark') continue
      const starting = this.#startingWith(token)
      if (starting.length === 0) continue
      const here: Match<T>[] = []
      for (const compiled of starting) {
        const to = matchEnd(compiled.parts, tokens, from)
        if (to !== undefined) here.push({ from, to, value: compiled.value, pattern: compiled.source })
      }
      if (here.length > 1) here.sort((a, b) => b.to - a.to)
      for (const match of here) found.push(match)
    }
    return found
  }

  #startingWith(token: Token): readonly Compiled<T>[] {
    const known = token.kind === 'word' ? this.#known.get(token.lemmas) : undefined
    if (known) return known
    const all = new Set<Compiled<T>>(token.kind === 'number' ? this.#byNumber : [])
    for (const lemma of token.lemmas) for (const compiled of this.#withFirst(lemma)) all.add(compiled)
    const starting = all.size > 0 ? [...all] : NONE
    // numbers are their own words
    if (token.kind === 'word') this.#known.set(token.lemmas, starting)
    return starting
  }

  /** The patterns that a lemma can begin. */
  #withFirst(lemma: string): Compiled<T>[] {
    const all: Compiled<T>[] = [...(this.#byWord.get(lemma) ?? []), ...(lemma === '#' ? this.#byNumber : [])]
    for (let at = 0; at <= lemma.length - 3; at++) all.push(...(this.#byEnd.get(lemma.slice(at)) ?? []))
    for (let to = 3; to <= lemma.length; to++) all.push(...(this.#byBeginning.get(lemma.slice(0, to)) ?? []))
    return all
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

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** A part of a pattern, ready to be compared. */
export function part({ gap, alternatives }: Parsed): Part {
  const letters = (kind: 'word' | 'ends' | 'begins') => alternatives.flatMap((a) => (a.kind === kind ? [a.letters] : []))
  return {
    gap,
    exact: new Set(letters('word')),
    ends: letters('ends'),
    begins: letters('begins'),
    number: alternatives.some((a) => a.kind === 'number'),
  }
}

/** Whether a token can be the word that a part asks for. */
export function fits(part: Part, token: Pick<Token, 'kind' | 'lemmas'>): boolean {
  if (token.kind === 'mark') return false
  const { begins, ends, exact, number } = part
  if (number && (token.kind === 'number' || token.lemmas.includes('#'))) return true
  for (const lemma of token.lemmas) {
    if (exact.has(lemma)) return true
    for (const end of ends) if (lemma.endsWith(end)) return true
    for (const beginning of begins) if (lemma.startsWith(beginning)) return true
  }
  return false
}

/** Where a pattern ends whose first part fits the token at `from`, half-open; undefined where the others do not fit. */
function matchEnd(parts: readonly Part[], tokens: readonly Token[], from: number): number | undefined {
  let at = from + 1
  for (let k = 1; k < parts.length; k++) {
    const part = parts[k] as Part
    const last = at + (part.gap ? GAP : 0)
    let token = tokens[at]
    while (token && !fits(part, token)) {
      if (token.kind === 'mark' || at === last) return undefined
      token = tokens[++at]
    }
    if (!token) return undefined
    at++
  }
  return at
}
