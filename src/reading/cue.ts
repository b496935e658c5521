import type { Stance } from '../model/statement.ts'

/**
 * How a row reads beyond the plain way. `personal`: only of whom the text names ("ist bereit" says it of somebody); `elliptical`: of a measure named before, by a word that stands for it ("lehnt das ab");
 * `brief`: so even without such a word ("die USA zögern"); `need`: counts only where the party says so itself;
 * `refusal`: to refuse what others have put forward is to oppose it; `threat`: the adversary's, where nobody else is named;
 * `floated`: of one's own it is only weighed; `proposes`: a body of states puts forward what it is to do itself; `depends`: the clause below tells what it depends on, not what it is about.
 */
export type Trait = 'personal' | 'elliptical' | 'brief' | 'need' | 'refusal' | 'threat' | 'floated' | 'proposes' | 'depends'

/** What every table of cues has: alternatives, a blank between; each a set of lemmas joined by `+` that must all stand in the clause; `~x` any word ending in x, `!x` no x. */
interface Cued {
  readonly cues: string
}

/** A row of a language's table of stances: words, what they mean, a sentence they fire on and one on which they are silent. */
export interface CueRow extends Cued {
  readonly name: string
  /** Null: the words tell a stance only under negation ("noch nicht entschieden"). */
  readonly stance: Stance | null
  /** What they mean under negation; null: nothing. */
  readonly negated: Stance | null
  readonly traits?: readonly Trait[]
  readonly example: string
  readonly silent: string
}

/** A row that fired in a clause, and the tokens that made it fire. */
export interface CueHit<R extends Cued = CueRow> {
  readonly row: R
  readonly tokens: readonly number[]
}

/** How many words a table remembers the alternatives of. */
const REMEMBERED = 10_000
const NONE: readonly never[] = []

interface Alternative<R> {
  readonly row: R
  readonly order: number
  readonly words: readonly string[]
  readonly absent: readonly string[]
}

/** Rows indexed by their first word, so that a longer table costs nothing. */
export class CueTable<R extends Cued = CueRow> {
  readonly #exact = new Map<string, Alternative<R>[]>()
  readonly #ends = new Map<string, Alternative<R>[]>()
  readonly #first = new Map<string, readonly Alternative<R>[]>()

  constructor(rows: readonly R[]) {
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
  find(lemmas: ReadonlyMap<string, number>): CueHit<R>[] {
    const found: (CueHit<R> & { readonly order: number })[] = []
    for (const [lemma] of lemmas)
      for (const { row, order, words, absent } of this.#beginningWith(lemma)) {
        if (absent.some((w) => lemmas.has(w))) continue
        const tokens = words.map((w) => place(w, lemmas)).filter((t) => t !== undefined)
        if (tokens.length === words.length) found.push({ row, tokens, order })
      }
    return found.sort((a, b) => a.order - b.order)
  }

  /** The alternatives whose first word a lemma is; remembered, as texts repeat their words. */
  #beginningWith(lemma: string): readonly Alternative<R>[] {
    const known = this.#first.get(lemma)
    if (known) return known
    const all: Alternative<R>[] = [...(this.#exact.get(lemma) ?? [])]
    for (let at = 0; at <= lemma.length - 3; at++) all.push(...(this.#ends.get(lemma.slice(at)) ?? []))
    if (this.#first.size >= REMEMBERED) this.#first.clear()
    this.#first.set(lemma, all.length > 0 ? all : NONE)
    return all
  }
}

function place(word: string, lemmas: ReadonlyMap<string, number>): number | undefined {
  if (!word.startsWith('~')) return lemmas.get(word)
  for (const [lemma, at] of lemmas) if (lemma.endsWith(word.slice(1))) return at
  return undefined
}
