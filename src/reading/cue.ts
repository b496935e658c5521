import type { Stance } from '../model/statement.ts'

/** A row of a language's table of stances: words, what they mean, a sentence they fire on and one on which they are silent. */
export interface CueRow {
  readonly name: string
  /** Null: the words tell a stance only under negation ("noch nicht entschieden"). */
  readonly stance: Stance | null
  /** What they mean under negation; null: nothing. */
  readonly negated: Stance | null
  /** Alternatives; each a set of lemmas joined by `+` that must all stand in the clause; `~x` any word ending in x, `!x` no x. */
  readonly cues: readonly string[]
  readonly example: string
  readonly silent: string
}

/** A row that fired in a clause, and the tokens that made it fire. */
export interface CueHit {
  readonly row: CueRow
  readonly tokens: readonly number[]
}

interface Alternative {
  readonly row: CueRow
  readonly order: number
  readonly words: readonly string[]
}

/** Rows indexed by their first word, so that a longer table costs nothing. */
export class CueTable {
  readonly #exact = new Map<string, Alternative[]>()
  readonly #ends = new Map<string, Alternative[]>()

  constructor(rows: readonly CueRow[]) {
    rows.forEach((row, order) => {
      for (const cue of row.cues) {
        const words = cue.split('+')
        const [first = ''] = words
        const map = first.startsWith('~') ? this.#ends : this.#exact
        const key = first.replace('~', '')
        map.set(key, [...(map.get(key) ?? []), { row, order, words }])
      }
    })
  }

  /** All rows whose words stand among `lemmas` (lemma → token index), in the table's order. */
  find(lemmas: ReadonlyMap<string, number>): CueHit[] {
    const found: (CueHit & { order: number })[] = []
    for (const [lemma] of lemmas)
      for (const alternative of this.#beginningWith(lemma)) {
        if (alternative.words.some((w) => w.startsWith('!') && lemmas.has(w.slice(1)))) continue
        const tokens = alternative.words.filter((w) => !w.startsWith('!')).map((w) => place(w, lemmas))
        if (tokens.every((t) => t !== undefined)) found.push({ row: alternative.row, tokens, order: alternative.order })
      }
    return found.sort((a, b) => a.order - b.order)
  }

  *#beginningWith(lemma: string): Generator<Alternative> {
    yield* this.#exact.get(lemma) ?? []
    for (let at = 0; at <= lemma.length - 3; at++) yield* this.#ends.get(lemma.slice(at)) ?? []
  }
}

function place(word: string, lemmas: ReadonlyMap<string, number>): number | undefined {
  if (!word.startsWith('~')) return lemmas.get(word)
  for (const [lemma, at] of lemmas) if (lemma.endsWith(word.slice(1))) return at
  return undefined
}
