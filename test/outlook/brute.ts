import type { Node, Term } from '../../src/outlook/node.ts'

/** Every way in which propositions can turn out, with how likely it is: what is exact, however slow. */
export function* outcomes(
  nodes: readonly Node[],
  truth: boolean[] = [],
  share = 1,
): Generator<{ truth: readonly boolean[]; share: number }> {
  const node = nodes[truth.length]
  if (!node) {
    yield { truth: [...truth], share }
    return
  }
  const chance = node.needs.some((need) => !truth[need]) ? 0 : (node.given.find(({ place }) => truth[place])?.probability ?? node.base)
  for (const holds of [true, false]) yield* outcomes(nodes, [...truth, holds], share * (holds ? chance : 1 - chance))
}

/** Whether a term's clauses hold. */
export function holds({ clauses }: Pick<Term, 'clauses'>, truth: readonly boolean[]): boolean {
  return clauses.every((clause) => clause.some((place) => truth[place]))
}

/** Every way in which terms come about or not, where propositions have turned out so. */
export function* deliveries(
  terms: readonly Term[],
  truth: readonly boolean[],
  made: readonly Term[] = [],
  share = 1,
): Generator<{ made: readonly Term[]; share: number }> {
  const [term, ...rest] = terms
  if (!term) {
    yield { made, share }
    return
  }
  const chance = holds(term, truth) ? term.chance : 0
  if (chance > 0) yield* deliveries(rest, truth, [...made, term], share * chance)
  if (chance < 1) yield* deliveries(rest, truth, made, share * (1 - chance))
}
