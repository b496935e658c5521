import type { Clause, Truth } from '../model/outlook.ts'

/** The truth of propositions, three-valued after Kleene: what is undecided stays open unless the rest decides it. */
export type TruthOf = (proposition: string) => Truth

/** A clause holds where one of it does and fails where all of it do. */
export function anyOf(names: readonly string[], truth: TruthOf): Truth {
  if (names.some((name) => truth(name) === 'true')) return 'true'
  return names.some((name) => truth(name) === 'open') ? 'open' : 'false'
}

/** Clauses hold together where all of them do, and fail where one does. */
export function allHold(clauses: readonly Pick<Clause, 'truth'>[]): Truth {
  if (clauses.some(({ truth }) => truth === 'false')) return 'false'
  return clauses.some(({ truth }) => truth === 'open') ? 'open' : 'true'
}

export function judged(clauses: readonly (readonly string[])[], truth: TruthOf): readonly Clause[] {
  return clauses.map((any) => ({ any, truth: anyOf(any, truth) }))
}
