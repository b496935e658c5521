import type { Term } from './lexicon.ts'

/** What a sentence offers to patterns: its words in lower case, and what each can be. */
export interface Ground {
  readonly lower: readonly string[]
  readonly terms: (at: number) => readonly Term[]
}

interface Step {
  readonly kinds: readonly string[]
  readonly words: readonly string[]
  readonly optional: boolean
}

export type Steps = readonly Step[]

/** The terms of a match, in the order of the words. */
export class Slots {
  readonly #terms: readonly Term[]

  constructor(terms: readonly Term[]) {
    this.#terms = terms
  }

  /** The first term of the kind. */
  get(kind: string): Term | undefined {
    return this.#terms.find((t) => t.kind === kind)
  }

  /** The last term of the kind. */
  last(kind: string): Term | undefined {
    return this.#terms.findLast((t) => t.kind === kind)
  }

  /** The first term of any of the kinds. */
  any(...kinds: readonly string[]): Term | undefined {
    return this.#terms.find((t) => kinds.includes(t.kind))
  }
}

/**
 * Reads a pattern: `WEEKDAY? ,? ORDINAL MONTH` — a kind of term in capitals, a word or mark as it stands, `a/b` either, `a?` it or nothing.
 * `|` stands between patterns.
 */
export function parsePatterns(source: string): readonly Steps[] {
  return source.split(' | ').map((pattern) =>
    pattern
      .trim()
      .split(/\s+/)
      .map((step): Step => {
        const optional = step.length > 1 && step.endsWith('?')
        const alternatives = step === '/' ? ['/'] : (optional ? step.slice(0, -1) : step).split('/').map((a) => a || '/')
        const kinds = alternatives.filter((a) => /^[A-Z]+$/.test(a))
        return { kinds, words: alternatives.filter((a) => !kinds.includes(a)), optional }
      }),
  )
}

/** What a pattern can begin with: kinds of term and words. */
export function beginnings(steps: Steps): readonly string[] {
  const found: string[] = []
  for (const { kinds, words, optional } of steps) {
    found.push(...kinds, ...words)
    if (!optional) break
  }
  return found
}

/** Where a pattern that begins at `from` ends, half-open, with its terms; undefined where it does not fit. It takes what it can get. */
export function match(steps: Steps, ground: Ground, from: number): { readonly to: number; readonly slots: Slots } | undefined {
  let at = from
  const terms: Term[] = []
  for (const { kinds, words, optional } of steps) {
    const term = kinds.length > 0 ? longest(ground.terms(at), kinds) : undefined
    const word = ground.lower[at]
    if (term) {
      terms.push(term)
      at += term.width
    } else if (word !== undefined && words.includes(word)) {
      at++
    } else if (!optional) return undefined
  }
  return at > from ? { to: at, slots: new Slots(terms) } : undefined
}

function longest(terms: readonly Term[], kinds: readonly string[]): Term | undefined {
  let best: Term | undefined
  for (const term of terms) if (kinds.includes(term.kind) && (!best || term.width > best.width)) best = term
  return best
}
