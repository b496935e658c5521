import { isState } from '../dossier/parties.ts'
import type { Dossier, Measure } from '../model/dossier.ts'
import { Problem } from './problem.ts'

/** Whether there is such a party: a state, or a group of the dossier. */
export function isParty(id: string, { groups }: Dossier): boolean {
  return isState(id) || groups.some((group) => group.id === id)
}

/** @throws Problem where a party is asked for that there is not; 404 where the address itself names it. */
export function requireParty(id: string, dossier: Dossier, status: 400 | 404 = 400): void {
  if (isParty(id, dossier)) return
  throw new Problem(status, 'unknown-party', `"${id}" is no party`, "give a state's ISO 3166-1 code such as FR, or a group of the dossier")
}

/** The measure that is asked for. @throws Problem where there is none such; 404 where the address itself names it. */
export function requireMeasure(id: string, { measures }: Dossier, status: 400 | 404 = 400): Measure {
  const found = measures.find((measure) => measure.id === id)
  if (found) return found
  throw new Problem(status, 'unknown-measure', `"${id}" is no measure`, `give one of ${measures.map(({ id }) => id).join(', ')}`)
}

/** @throws Problem where a filter names a party or a measure that there is not. */
export function requireNamed(
  { party, measure }: { readonly party?: string | undefined; readonly measure?: string | undefined },
  dossier: Dossier,
): void {
  if (party !== undefined) requireParty(party, dossier)
  if (measure !== undefined) requireMeasure(measure, dossier)
}
