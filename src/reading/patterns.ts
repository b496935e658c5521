import { type Token } from './token.ts'

/**
 * Dictionaries of phrases, searched in one pass. A pattern is a run of words: a dictionary form in any case, `~x` a word whose
 * dictionary form ends in x, `x~` one that begins so, `a|b` either, `#` a number, `…` up to three words in between.
 */
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

type Part =
  | { readonly gap: true }
  | {
      readonly gap: false
      readonly exact: ReadonlySet<string>
      readonly ends: readonly string[]
      readonly begins: readonly string[]
      readonly number: boolean
    }
interface Compiled<T> extends Pattern<T> {
  readonly parts: readonly Part[]
}

const GAP = 3
/** How many words a set remembers the patterns of. */
const REMEMBERED = 50_000

export class PatternSet<T> {
  readonly #byWord = new Map<string, Compiled<T>[]>()
  readonly #byEnd = new Map<string, Compiled<T>[]>()
  readonly #byBeginning = new Map<string, Compiled<T>[]>()
  readonly #byNumber: Compiled<T>[] = []
  readonly #first = new Map<string, readonly Compiled<T>[]>()

  /** @throws SyntaxError where a pattern is empty or begins with a gap. */
  constructor(patterns: Iterable<Pattern<T>>) {
    for (const pattern of patterns) {
      const compiled = { ...pattern, parts: pattern.source.trim().split(/\s+/).map(part) }
      const first = compiled.parts[0]
      if (pattern.source.trim() === '' || !first || first.gap)
        throw new SyntaxError(`the pattern "${pattern.source}" must begin with a word`)
      for (const word of first.exact) put(this.#byWord, word, compiled)
      for (const end of first.ends) put(this.#byEnd, end, compiled)
      for (const beginning of first.begins) put(this.#byBeginning, beginning, compiled)
      if (first.number) this.#byNumber.push(compiled)
    }
  }

  /** All matches, longest first at each place; matches may overlap. */
  find(tokens: readonly Token[]): Match<T>[] {
    const found: Match<T>[] = []
    tokens.forEach((token, from) => {
      const here: Match<T>[] = []
      for (const compiled of this.#startingWith(token)) {
        const to = matchEnd(compiled.parts, tokens, from)
        if (to !== undefined) here.push({ from, to, value: compiled.value, pattern: compiled.source })
      }
      found.push(...here.sort((a, b) => b.to - a.to))
    })
    return found
  }

  #startingWith(token: Token): Set<Compiled<T>> {
    const all = new Set<Compiled<T>>(token.kind === 'number' ? this.#byNumber : [])
    for (const lemma of token.lemmas) for (const compiled of this.#withFirst(lemma)) all.add(compiled)
    return all
  }

  /** The patterns that a lemma can begin; remembered, as texts repeat their words. */
  #withFirst(lemma: string): readonly Compiled<T>[] {
    const known = this.#first.get(lemma)
    if (known) return known
    const all: Compiled<T>[] = [...(this.#byWord.get(lemma) ?? []), ...(lemma === '#' ? this.#byNumber : [])]
    for (let at = 0; at <= lemma.length - 3; at++) all.push(...(this.#byEnd.get(lemma.slice(at)) ?? []))
    for (let to = 3; to <= lemma.length; to++) all.push(...(this.#byBeginning.get(lemma.slice(0, to)) ?? []))
    if (this.#first.size >= REMEMBERED) this.#first.clear()
    this.#first.set(lemma, all)
    return all
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

function part(source: string): Part {
  if (source === '…') return { gap: true }
  const words = source.toLowerCase().split('|')
  return {
    gap: false,
    exact: new Set(words.filter((w) => !w.includes('~') && w !== '#')),
    ends: words.filter((w) => w.startsWith('~')).map((w) => w.slice(1)),
    begins: words.filter((w) => w.endsWith('~')).map((w) => w.slice(0, -1)),
    number: words.includes('#'),
  }
}

function fits(part: Part, token: Token): boolean {
  if (part.gap || token.kind === 'mark') return false
  if (part.number && (token.kind === 'number' || token.lemmas.includes('#'))) return true
  return token.lemmas.some((l) => part.exact.has(l) || part.ends.some((e) => l.endsWith(e)) || part.begins.some((b) => l.startsWith(b)))
}

function matchEnd(parts: readonly Part[], tokens: readonly Token[], from: number): number | undefined {
  let at = from
  for (let p = 0; p < parts.length; p++) {
    const current = parts[p]
    if (!current) return undefined
    if (!current.gap) {
      const token = tokens[at]
      if (!token || !fits(current, token)) return undefined
      at++
      continue
    }
    const next = parts[p + 1]
    if (!next) return at
    let skipped = 0
    while (skipped <= GAP && at < tokens.length && tokens[at]?.kind !== 'mark' && !fits(next, tokens[at] as Token)) {
      at++
      skipped++
    }
    if (skipped > GAP) return undefined
  }
  return at
}
