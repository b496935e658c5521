import type { Stance } from '../model/statement.ts'
import { type CuePart, type CueWord, parseCue } from './cuepattern.ts'
import type { Token } from './token.ts'

/**
 * How a row reads beyond the plain way. `personal`: only of whom the text names ("ist bereit" says it of somebody); `elliptical`: of a measure named before, by a word that stands for it ("lehnt das ab");
 * `brief`: so even without such a word ("die USA zögern"); `need`: counts only where the party says so itself;
 * `refusal`: to refuse what others have put forward is to oppose it; `threat`: the adversary's, where nobody else is named;
 * `reports`: what others give can be told by it; `floated`: of one's own it is only weighed; `proposes`: a body of states puts forward what it is to do itself; `attributive`: only of the measure that its words stand at ("die mögliche Entsendung"); `depends`: the clause below tells what it depends on, not what it is about; `designs`: the question below tells what it is about ("skizzierte, wie eine Truppe aussehen könnte").
 */
export type Trait =
  | 'personal'
  | 'elliptical'
  | 'brief'
  | 'need'
  | 'refusal'
  | 'threat'
  | 'reports'
  | 'floated'
  | 'proposes'
  | 'attributive'
  | 'depends'
  | 'designs'

/** What every table of cues has: cues with a blank between them, any of which fires; their grammar is that of `parseCue`. */
export interface Cued {
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

/** Where the lemmas stand: what cues need that ask for order or for a class of word. */
export interface Standing {
  readonly tokens: readonly Token[]
  /** The clause's tokens in order, and those of its verbs. */
  readonly members: readonly number[]
  readonly verbs: readonly number[]
}

/** A table of cues, and which word forms begin any of them: nearly all begin none. */
export interface Cues<R extends Cued = CueRow> {
  readonly table: CueTable<R>
  readonly opens: (token: Token) => boolean
}

/** How many words a table remembers the cues of. */
const REMEMBERED = 10_000
const NONE: readonly never[] = []

interface Indexed<R> {
  readonly row: R
  readonly order: number
  readonly parts: readonly CuePart[]
  readonly absent: readonly CueWord[]
  /** The lemmas that must all be there besides its first word: a quick no for nearly every cue. */
  readonly needed: readonly string[]
  /** The word that opens its first part, where that is a phrase. */
  readonly opening: CueWord | null
}

/** Rows indexed by their first word, so that a longer table costs nothing. */
export class CueTable<R extends Cued = CueRow> {
  readonly #exact = new Map<string, Indexed<R>[]>()
  readonly #ends = new Map<string, Indexed<R>[]>()
  readonly #first = new Map<string, readonly Indexed<R>[]>()

  constructor(rows: readonly R[]) {
    rows.forEach((row, order) => {
      for (const source of row.cues.split(' ')) {
        const { parts, absent } = parseCue(source)
        const [first] = parts[0]?.words ?? []
        if (!first) continue
        const map = first.ends ? this.#ends : this.#exact
        const needed = parts
          .slice(1)
          .flatMap(({ words: [word, ...others] }) => (word && !word.ends && others.length === 0 ? [word.letters] : []))
        const opening = !first.ends && parts[0] && parts[0].words.length > 1 ? first : null
        map.set(first.letters, [...(map.get(first.letters) ?? []), { row, order, parts, absent, needed, opening }])
      }
    })
  }

  /** Whether a cue begins with a lemma. */
  opens(lemma: string): boolean {
    return this.#beginningWith(lemma).length > 0
  }

  /** All rows whose words stand among `lemmas` (lemma → token index), in the table's order. */
  find(lemmas: ReadonlyMap<string, number>, standing?: Standing): CueHit<R>[] {
    const found: (CueHit<R> & { readonly order: number })[] = []
    for (const lemma of lemmas.keys()) {
      let starts: readonly number[] | undefined
      for (const { row, order, parts, absent, needed, opening } of this.#beginningWith(lemma)) {
        if (!allIn(needed, lemmas)) continue
        // one word opens many phrases: where it stands is found once for all of them
        if (opening && standing) starts ??= startsOf(opening, standing)
        const tokens = places(parts, lemmas, standing, opening ? starts : undefined)
        if (tokens && !absent.some((w) => place(w, lemmas, standing) !== undefined)) found.push({ row, tokens, order })
      }
    }
    return found.length > 1 ? found.sort((a, b) => a.order - b.order) : found
  }

  /** The cues whose first word a lemma is; remembered, as texts repeat their words. */
  #beginningWith(lemma: string): readonly Indexed<R>[] {
    const known = this.#first.get(lemma)
    if (known) return known
    const all: Indexed<R>[] = [...(this.#exact.get(lemma) ?? [])]
    for (let at = 0; at <= lemma.length - 3; at++) all.push(...(this.#ends.get(lemma.slice(at)) ?? []))
    if (this.#first.size >= REMEMBERED) this.#first.clear()
    this.#first.set(lemma, all.length > 0 ? all : NONE)
    return all
  }
}

/** Where a single word stands: the first place, or the first that is of its class. */
function place(word: CueWord, lemmas: ReadonlyMap<string, number>, standing: Standing | undefined): number | undefined {
  const at = word.ends ? ending(word.letters, lemmas) : lemmas.get(word.letters)
  if (at === undefined || word.class === null) return at
  if (!standing) return undefined
  const { tokens, members, verbs } = standing
  if (word.class === 'verb') return verbs.includes(at) ? at : undefined
  return members.find((i) => !verbs.includes(i) && isOf(word, tokens[i]))
}

/** A noun stands in a capital. An adjective by itself has no ending; before a noun it tells of that noun only ("die geplante Truppe"). */
const isOf = (word: CueWord, token: Token | undefined): boolean => {
  if (!token) return false
  const text = token.lower
  return token.readings.some((r) =>
    word.class === 'noun'
      ? r.class === 'noun' && fits(word, r.lemma) && token.text !== text
      : r.form !== 'inflected' && (fits(word, r.lemma) || fits(word, text)),
  )
}

const fits = ({ ends, letters }: CueWord, lemma: string): boolean => (ends ? lemma.endsWith(letters) : lemma === letters)

function ending(letters: string, lemmas: ReadonlyMap<string, number>): number | undefined {
  for (const lemma of lemmas.keys()) if (lemma.endsWith(letters)) return lemmas.get(lemma)
  return undefined
}

function allIn(needed: readonly string[], lemmas: ReadonlyMap<string, number>): boolean {
  for (const lemma of needed) if (!lemmas.has(lemma)) return false
  return true
}

/** Where all the parts of a cue stand; undefined where one is missing. `starts`: the members that may open its first part. */
function places(
  parts: readonly CuePart[],
  lemmas: ReadonlyMap<string, number>,
  standing: Standing | undefined,
  starts: readonly number[] | undefined,
): readonly number[] | undefined {
  const all: number[] = []
  for (const part of parts) {
    const [first] = part.words
    if (!first) return undefined
    if (part.words.length === 1) {
      const at = place(first, lemmas, standing)
      if (at === undefined) return undefined
      all.push(at)
    } else {
      if (!standing) return undefined
      const here = phrase(part, standing, (part === parts[0] ? starts : undefined) ?? startsOf(first, standing))
      if (!here) return undefined
      all.push(...here)
    }
  }
  return all
}

const stands = (word: CueWord, token: Token | undefined): boolean => {
  if (token) for (const lemma of token.lemmas) if (fits(word, lemma)) return true
  return false
}

/** Where among the members a word stands. */
function startsOf(word: CueWord, { tokens, members }: Standing): readonly number[] {
  const starts: number[] = []
  for (let k = 0; k < members.length; k++) if (stands(word, tokens[members[k] ?? -1])) starts.push(k)
  return starts
}

/** Where the words of a phrase stand one behind the other, `gap` other words at most between two of them; it begins at one of `starts`. */
function phrase(part: CuePart, standing: Standing, starts: readonly number[]): readonly number[] | undefined {
  for (const start of starts) {
    const found = goingOn(part, standing, start)
    if (found) return found
  }
  return undefined
}

function goingOn({ words, gap }: CuePart, { tokens, members }: Standing, start: number): readonly number[] | undefined {
  const found = [members[start] ?? 0]
  let last = start
  for (const word of words.slice(1)) {
    let next = last + 1
    while (next - last <= gap && !stands(word, tokens[members[next] ?? -1]) && tokens[members[next] ?? -1]?.kind === 'word') next++
    const at = members[next]
    if (at === undefined || !stands(word, tokens[at])) return undefined
    found.push(at)
    last = next
  }
  return found
}
