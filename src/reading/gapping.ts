import type { Clause } from './clause.ts'
import type { PartyMention } from './mention.ts'
import type { Token } from './token.ts'

interface Place {
  readonly from: number
  readonly to: number
}

/** How a language parts clauses that share a verb. */
interface Parting {
  /** Whether the tokens right before a name can part two clauses: a comma, "und", "sowie". */
  readonly breaks: (before: readonly Token[]) => boolean
  /** Whether a mention acts behind a preposition: "Geld kommt aus Norwegen". */
  readonly oblique: (mention: PartyMention, clause: Clause) => boolean
}

/**
 * Clauses that leave out the verb of the one before ("Belgien liefert Munition, Portugal Drohnen") stand by themselves, with its verb.
 * They are told by whom they name: behind a measure or a number, and with one of their own; where who acts stands behind a preposition, by
 * what stands before it ("Soldaten kommen aus Frankreich, Geld aus Norwegen").
 */
export function withGaps(
  clauses: readonly Clause[],
  parties: readonly PartyMention[],
  things: readonly Place[],
  tokens: readonly Token[],
  parting: Parting,
): Clause[] {
  const all = [...clauses]
  for (const clause of clauses) {
    if (clause.verbs.lemma === '' || clause.kind === 'infinitive') continue
    const inside = new Set(clause.tokens)
    const here = parties.filter((p) => inside.has(p.from))
    if (here.length < 2) continue
    const fronted = here.filter((p) => parting.oblique(p, clause))
    const cuts = fronted.length > 1 ? behindNames(fronted, things, tokens, parting) : beforeNames(clause, here, things, tokens, parting)
    const starts = cuts.filter((cut) => inside.has(cut))
    if (starts.length === 0) continue
    const ends = [...starts.slice(1), Infinity]
    const gaps = starts.map((start, k) =>
      clause.tokens.filter((i) => i >= start && i < (ends[k] ?? Infinity) && !clause.verbs.tokens.includes(i)),
    )
    all[clause.index] = without(clause, gaps.flat())
    for (const gap of gaps)
      all.push({
        ...clause,
        index: all.length,
        parent: clause.index,
        sharesSubject: false,
        tokens: gap,
        negations: clause.negations.filter((i) => gap.includes(i)),
      })
  }
  return all
}

/** Where the stretches begin that names open: "…, Portugal Drohnen". */
function beforeNames(
  clause: Clause,
  here: readonly PartyMention[],
  things: readonly Place[],
  tokens: readonly Token[],
  { breaks }: Parting,
): number[] {
  const named = here.filter((p) => p.role === 'bare' || p.role === 'attribute')
  return named.flatMap((party, k): number[] => {
    const before = named.slice(0, k).findLast((p) => p.role === 'bare')
    const cut = cutBefore(tokens, party.from, breaks)
    if (!before || party.role !== 'bare' || cut === null || (clause.verbs.finite ?? -1) >= party.from) return []
    const [given, own] = [between(things, before.to, cut), between(things, party.to, named[k + 1]?.from ?? Infinity)]
    return given && own ? [cut] : []
  })
}

/** Where the stretches begin that names close: "…, Geld aus Norwegen". */
function behindNames(named: readonly PartyMention[], things: readonly Place[], tokens: readonly Token[], { breaks }: Parting): number[] {
  return named.slice(1).flatMap((party, k): number[] => {
    const from = named[k]?.to ?? 0
    const own = things.find((t) => t.from >= from && t.to <= party.from)
    const cut = own ? cutBefore(tokens, own.from, breaks) : null
    return cut !== null && cut >= from ? [cut] : []
  })
}

/** Where the stretch that a name opens begins: behind the comma or conjunction before it; null where there is none near. */
function cutBefore(tokens: readonly Token[], from: number, breaks: (before: readonly Token[]) => boolean): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const token = tokens[at]
    if (token && breaks([token])) return at + (token.kind === 'mark' ? 1 : 0)
  }
  return null
}

const between = (things: readonly Place[], from: number, to: number): boolean => things.some((t) => t.from >= from && t.to <= to)

const without = (clause: Clause, gone: readonly number[]): Clause => ({
  ...clause,
  tokens: clause.tokens.filter((i) => !gone.includes(i)),
  negations: clause.negations.filter((i) => !gone.includes(i)),
})
