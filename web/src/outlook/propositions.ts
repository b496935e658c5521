import { NOT_UNDERSTOOD } from '../../../src/model/alternatives.ts'
import type { Foreseen, Outlook } from '../../../src/model/outlook.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { kindOf, type Subject } from '../../../src/outlook/proposition.ts'

/** A proposition as it is offered for a decision. */
export type Offered = Pick<Foreseen, 'id' | 'truth' | 'probability' | 'cells' | 'implies' | 'given'>

/** What can be decided: what is one for everybody, and what is another for each party or cell, under its kind. */
export interface Offer {
  readonly common: readonly Offered[]
  readonly kinds: readonly { readonly kind: string; readonly of: readonly Offered[] }[]
}

/**
 * The propositions of an outlook, those on which most hangs first; where a scenario contradicts itself (null), as they stand where nothing is
 * assumed, with what the scenario says of each.
 */
export function offerOf(outlook: Outlook | null, open: Outlook, scenario: Scenario, { roles }: Subject): Offer {
  const all = (outlook?.propositions ?? open.propositions.map((one) => said(one, scenario))).toSorted(byWeight)
  const kinds = [roles.consent, NOT_UNDERSTOOD].filter((kind) => kind !== null)
  return {
    common: all.filter(({ id }) => !kinds.includes(kindOf(id))),
    kinds: kinds
      .map((kind) => ({ kind, of: all.filter(({ id }) => kindOf(id) === kind && id !== kind) }))
      .filter(({ of }) => of.length > 0),
  }
}

function byWeight(a: Offered, b: Offered): number {
  return b.cells.length - a.cells.length || (a.id < b.id ? -1 : 1)
}

function said(one: Foreseen, { assume }: Scenario): Offered {
  const said = assume.findLast(({ proposition }) => proposition === one.id || proposition === kindOf(one.id))
  const probability = said?.probability ?? null
  if (probability === null) return one
  return { ...one, probability, truth: probability === 1 ? 'true' : probability === 0 ? 'false' : 'open' }
}
