import { NOT_UNDERSTOOD } from '../../../src/model/alternatives.ts'
import type { Names } from './names.ts'

/** "ceasefire", "approval at home (Spain)", "other condition (France, troops)". */
export function propositionInWords(proposition: string, names: Names): string {
  const [kind = proposition, party, measure] = proposition.split(':')
  const whose = [...(party === undefined ? [] : [names.party(party)]), ...(measure === undefined ? [] : [names.measure(measure)])]
  const label = kind === NOT_UNDERSTOOD && party !== undefined ? 'not understood' : names.condition(kind)
  return whose.length === 0 ? label : `${label} (${whose.join(', ')})`
}

/** "ceasefire or peace deal and approval at home (Spain)". */
export function clausesInWords(clauses: readonly (readonly string[])[], names: Names): string {
  return clauses.map((any) => any.map((one) => propositionInWords(one, names)).join(' or ')).join(' and ')
}
