import { NOT_UNDERSTOOD } from '../model/alternatives.ts'
import type { Dossier } from '../model/dossier.ts'
import type { BasisCell } from '../model/outlook.ts'
import type { Run } from '../model/register.ts'

/** What an outlook needs of a dossier. */
export type Subject = Pick<Dossier, 'measures' | 'conditions' | 'groups' | 'roles' | 'targets' | 'outlook'>

/**
 * The proposition that a cell's condition is about: `ceasefire`, the same for everybody; `approval:ES`, where each party has to fulfil the
 * condition at home; `other:FR:troops`, where it was not understood, so that nobody can say that two of them are the same.
 */
export function propositionOf(
  condition: string,
  { id, party }: Pick<BasisCell, 'id' | 'party'>,
  { roles }: Pick<Subject, 'roles'>,
): string {
  if (condition === NOT_UNDERSTOOD) return `${NOT_UNDERSTOOD}:${id}`
  return condition === roles.consent ? `${condition}:${party}` : condition
}

/** The condition's kind that a proposition is of. */
export function kindOf(proposition: string): string {
  return proposition.split(':', 1)[0] ?? proposition
}

/** What the propositions of a register are gathered from. */
export interface Mentioning {
  readonly cells: readonly (Pick<BasisCell, 'id' | 'party'> & { readonly history: readonly Pick<Run, 'conditions'>[] })[]
}

/** Every proposition that a scenario may speak of, sorted: the dossier's, and those that any run of the register's cells depends on. */
export function propositions({ cells }: Mentioning, subject: Subject): readonly string[] {
  const { roles, conditions } = subject
  const common = conditions.map(({ id }) => id).filter((id) => id !== NOT_UNDERSTOOD && id !== roles.consent)
  const consents = roles.consent === null ? [] : cells.map(({ party }) => `${roles.consent ?? ''}:${party}`)
  const conditional = cells.flatMap((cell) =>
    cell.history.flatMap((run) => run.conditions.map((condition) => propositionOf(condition, cell, subject))),
  )
  return [...new Set([...common, ...consents, ...conditional])].sort()
}
