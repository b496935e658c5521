import type { Part as Parsed } from '../model/pattern.ts'
import type { Token } from './token.ts'

/** One word of a pattern, ready to be compared with tokens. */
export interface Part {
  /** Whether up to three other words may stand in front of it. */
  readonly gap: boolean
  readonly exact: ReadonlySet<string>
  readonly ends: readonly string[]
  readonly begins: readonly string[]
  readonly number: boolean
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

/** Fewer letters do not stand beside the "~" of a pattern. */
const FEWEST = 3

/** Values by the parts that they stand under: those whose part a token fits are looked up by its lemmas, not tried one after the other. */
export class PartIndex<V> {
  readonly #byWord = new Map<string, V[]>()
  readonly #byEnd = new Map<string, V[]>()
  readonly #byBeginning = new Map<string, V[]>()
  readonly #byNumber: V[] = []

  put({ begins, ends, exact, number }: Part, value: V): void {
    for (const word of exact) put(this.#byWord, word, value)
    for (const end of ends) put(this.#byEnd, end, value)
    for (const beginning of begins) put(this.#byBeginning, beginning, value)
    if (number) this.#byNumber.push(value)
  }

  /** The values of the parts that a token fits. */
  at({ kind, lemmas }: Pick<Token, 'kind' | 'lemmas'>): ReadonlySet<V> {
    if (kind === 'mark') return new Set()
    const all = new Set<V>(kind === 'number' ? this.#byNumber : [])
    for (const lemma of lemmas) for (const value of this.#under(lemma)) all.add(value)
    return all
  }

  #under(lemma: string): V[] {
    const all: V[] = [...(this.#byWord.get(lemma) ?? []), ...(lemma === '#' ? this.#byNumber : [])]
    for (let at = 0; at <= lemma.length - FEWEST; at++) all.push(...(this.#byEnd.get(lemma.slice(at)) ?? []))
    for (let to = FEWEST; to <= lemma.length; to++) all.push(...(this.#byBeginning.get(lemma.slice(0, to)) ?? []))
    return all
  }
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
