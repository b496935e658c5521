import type { Stance } from '../model/statement.ts'

/**
 * How a row reads beyond the plain way. `personal`: only of whom the text names ("ist bereit" says it of somebody); `elliptical`: of a measure named before, by a word that stands for it ("lehnt das ab");
 * `brief`: so even without such a word ("die USA zögern"); `need`: counts only where the party says so itself;
 * `refusal`: to refuse what others have put forward is to oppose it; `threat`: the adversary's, where nobody else is named.
 */
export type Trait = 'personal' | 'elliptical' | 'brief' | 'need' | 'refusal' | 'threat'

/** A row of a language's table of stances: words, what they mean, a sentence they fire on and one on which they are silent. */
export interface CueRow {
  readonly name: string
  /** Null: the words tell a stance only under negation ("noch nicht entschieden"). */
  readonly stance: Stance | null
  /** What they mean under negation; null: nothing. */
  readonly negated: Stance | null
  /** Alternatives, a blank between; each a set of lemmas joined by `+` that must all stand in the clause; `~x` any word ending in x, `!x` no x. */
  readonly cues: string
  readonly traits?: readonly Trait[]
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
  readonly absent: readonly string[]
}

/** Rows indexed by their first word, so that a longer table costs nothing. */
export class CueTable {
  readonly rows: readonly CueRow[]
  readonly #exact = new Map<string, Alternative[]>()
  readonly #ends = new Map<string, Alternative[]>()

  constructor(rows: readonly CueRow[]) {
    this.rows = rows
    rows.forEach((row, order) => {
      for (const cue of row.cues.split(' ')) {
        const all = cue.split('+')
        const words = all.filter((w) => !w.startsWith('!'))
        const [first = ''] = words
        const map = first.startsWith('~') ? this.#ends : this.#exact
        const key = first.replace('~', '')
        const absent = all.filter((w) => w.startsWith('!')).map((w) => w.slice(1))
        map.set(key, [...(map.get(key) ?? []), { row, order, words, absent }])
      }
    })
  }

  /** All rows whose words stand among `lemmas` (lemma → token index), in the table's order. */
  find(lemmas: ReadonlyMap<string, number>): CueHit[] {
    const found: (CueHit & { readonly order: number })[] = []
    for (const [lemma] of lemmas)
      for (const { row, order, words, absent } of this.#beginningWith(lemma)) {
        if (absent.some((w) => lemmas.has(w))) continue
        const tokens = words.map((w) => place(w, lemmas)).filter((t) => t !== undefined)
        if (tokens.length === words.length) found.push({ row, tokens, order })
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
