import type { Roles } from '../model/dossier.ts'
import { OWN } from './frame.ts'
import type { Stated } from './positions.ts'

/** Which of the positions that a document states hold beside one another: what is told plainly outweighs what is told in passing. */
export function sober(stated: readonly Stated[], roles: Roles): Stated[] {
  const own = (s: Stated) => OWN.has(s.proposal.stance)
  const cell = ({ proposal }: Stated) => `${proposal.party} ${proposal.measure}`
  const body = stated.filter((s) => !s.headline)
  const told = new Set(body.filter(own).map(cell))
  const same = new Set(body.map((s) => `${cell(s)} ${s.proposal.stance}`))
  const giving = new Set(body.filter((s) => own(s) && s.proposal.measure !== roles.general).map((s) => s.proposal.party))
  const plain = new Set(body.filter((s) => !s.taken && !s.asked && own(s)).map(cell))
  const answers = new Set(body.filter((s) => !s.asked && own(s)).map(cell))
  // "Paris schickt Soldaten" above a text that says "geprüft wird"
  const overtaken = (s: Stated): boolean => told.has(cell(s)) && !same.has(`${cell(s)} ${s.proposal.stance}`)
  // "Die Balten: zwei Zusagen" above a text that says of what
  const unfolded = (s: Stated): boolean => s.weak && s.proposal.measure === roles.general && giving.has(s.proposal.party)
  return stated.filter((s) => {
    if (s.headline && own(s) && (overtaken(s) || unfolded(s))) return false
    // "Schickt Bern Soldaten?", and then "die Regierung schließt das aus"
    if (s.asked && s.proposal.stance === 'considering' && answers.has(cell(s))) return false
    // "Bern hält sich bedeckt" beside a sentence that names the troops
    return !(s.taken && own(s) && plain.has(cell(s)))
  })
}
