import type { Clauses, Term } from './node.ts'

/** A term as a bundle holds it: with a chance in which what it alone hangs on is counted. */
export interface Gift extends Pick<Term, 'chance' | 'weight'> {
  /** The term's place in the list. */
  readonly term: number
}

/** Terms that hang on the same: each then comes about with a chance of its own, independently of the others. */
export interface Bundle {
  readonly clauses: Clauses
  readonly gifts: readonly Gift[]
}

/** A part of what adds up. `holding`: how likely what a gift hangs on holds; `by`: the proposition to split a tangle by. */
export type Part =
  | { readonly kind: 'gift'; readonly gift: Gift; readonly holding: number }
  | { readonly kind: 'tangle'; readonly bundles: readonly Bundle[]; readonly by: number }

/** The probability of a proposition that stands in one term alone, and with which no other proposition has to do; null where it is none such. */
export type Alone = (place: number) => number | null

/** Of the propositions that are `apart` from all others, those that stand once in all terms. */
export function aloneIn(terms: readonly Pick<Term, 'clauses'>[], apart: Alone): Alone {
  const seen = new Map<number, number>()
  for (const { clauses } of terms) for (const place of clauses.flat()) seen.set(place, (seen.get(place) ?? 0) + 1)
  return (place) => (seen.get(place) === 1 ? apart(place) : null)
}

/** Terms put together by what they hang on, once what each alone hangs on is counted in its chance: most approvals are such. */
export function bundled(terms: readonly Term[], alone: Alone): readonly Bundle[] {
  const bundles = new Map<string, { readonly clauses: Clauses; readonly gifts: Gift[] }>()
  for (const [term, { clauses, chance, weight }] of terms.entries()) {
    const shared = clauses.filter((clause) => !isOwn(clause, alone))
    const own = ownChance({ clauses, chance }, alone)
    const key = shared.map((clause) => clause.join()).join(';')
    const bundle = bundles.get(key)
    const gift = { term, chance: own, weight }
    if (bundle) bundle.gifts.push(gift)
    else bundles.set(key, { clauses: shared, gifts: [gift] })
  }
  return [...bundles.values()]
}

/** The chance of each term once what several of them hang on holds. */
export function chancesOf(terms: readonly Term[], alone: Alone): readonly number[] {
  return terms.map((term) => ownChance(term, alone))
}

const ownChance = ({ clauses, chance }: Pick<Term, 'clauses' | 'chance'>, alone: Alone): number =>
  clauses.reduce((product, clause) => (isOwn(clause, alone) ? product * anyHolds(clause, alone) : product), chance)

/** How much a gift's chance grows with the probability of a proposition that its term alone hangs on; null where it does not. */
export function growth({ clauses, chance }: Term, place: number, alone: Alone): number | null {
  const its = clauses.find((clause) => clause.includes(place))
  if (!its || !isOwn(its, alone)) return null
  const others = clauses.filter((clause) => clause !== its && isOwn(clause, alone))
  const rest = its.filter((other) => other !== place)
  return (
    others.reduce((product, clause) => product * anyHolds(clause, alone), chance) *
    rest.reduce((fails, other) => fails * (1 - (alone(other) ?? 0)), 1)
  )
}

const isOwn = (clause: readonly number[], alone: Alone): boolean => clause.every((place) => alone(place) !== null)

function anyHolds(clause: readonly number[], alone: Alone): number {
  const [first, ...more] = clause.map((place) => alone(place) ?? 0)
  return more.length === 0 ? (first ?? 0) : 1 - more.reduce((fails, one) => fails * (1 - one), 1 - (first ?? 0))
}
