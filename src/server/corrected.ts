import type { Alternatives } from '../model/alternatives.ts'
import type { Dossier } from '../model/dossier.ts'
import { Refusal } from '../model/refusal.ts'
import type { Correction } from '../model/review.ts'
import type { Quantity } from '../model/statement.ts'
import { date, refused, Values } from './values.ts'

/**
 * A correction as it came from outside, held against what there is: its parties, measures and conditions are the dossier's, its days exist, and
 * its numbers are ranges. Conditions that are set without alternatives are all needed.
 * @throws Refusal of the first field that makes no sense, with the values that are most like it.
 */
export function sensible(correction: Correction, dossier: Dossier): Correction {
  const values = new Values(dossier)
  if (Object.keys(correction).length < 2)
    throw new Refusal('it is not said what to set', 'correction', 'give the fields that are wrong with the values that are right')
  switch (correction.kind) {
    case 'position': {
      const { party, measure, conditions, alternatives, quantity } = correction
      if (quantity) range(quantity, 'quantity')
      const all = conditions?.map((condition) => values.condition(condition, 'conditions'))
      return {
        ...correction,
        ...(party === undefined ? {} : { party: values.party(party, 'party') }),
        ...(measure === undefined ? {} : { measure: values.measure(measure, 'measure') }),
        ...(all === undefined && alternatives === undefined ? {} : { conditions: all ?? [], alternatives: groups(alternatives, all) }),
      }
    }
    case 'event': {
      const { date: on, participants } = correction
      if (on !== undefined && on !== null) date(on, 'date')
      const taking = participants?.map(({ who, mode }) => ({ who: values.participant(who.trim(), 'participants'), mode }))
      return { ...correction, ...(taking === undefined ? {} : { participants: taking }) }
    }
    case 'figure': {
      const { party, low, high } = correction
      if (low !== undefined && high !== undefined) range({ low, high }, 'low')
      return { ...correction, ...(party === undefined || party === null ? {} : { party: values.party(party, 'party') }) }
    }
  }
}

/** Groups of conditions of which any one is enough: none is in two of them, and none stands alone. */
function groups(alternatives: Alternatives = [], conditions: readonly string[] = []): Alternatives {
  const all = alternatives.flat()
  if (alternatives.some(({ length }) => length < 2) || new Set(all).size < all.length || all.some((one) => !conditions.includes(one)))
    throw refused(
      'alternatives',
      JSON.stringify(alternatives),
      [],
      'give groups of two or more of the conditions, each in one group at most',
    )
  return alternatives
}

function range({ low, high }: Pick<Quantity, 'low' | 'high'>, field: string): void {
  if ((low === null && high === null) || (low !== null && high !== null && low > high))
    throw refused(field, `${low ?? ''}..${high ?? ''}`, [], 'give a number as low and high, or one of them as null where that end is open')
}
