import type { Roles } from '../model/dossier.ts'
import { OWN } from './frame.ts'
import type { Stated } from './positions.ts'
import type { Topic } from './topic.ts'

/** A position that a sentence states and the document's reading does not keep, with the reason. */
export interface Dropped {
  readonly stated: Stated
  readonly why: string
}

/** Which of the positions that a document's sentences state hold for the document; the others go to `dropped` with the reason. */
export function kept(stated: readonly Stated[], topic: Topic, roles: Roles, dropped?: Dropped[]): Stated[] {
  const passing = (all: readonly Stated[], reason: (s: Stated) => string | null): Stated[] =>
    all.filter((s) => {
      const why = reason(s)
      if (why !== null) dropped?.push({ stated: s, why })
      return why === null
    })
  return beside(passing(stated, outside(topic, roles)), roles, passing)
}

/** Why a position does not fit what the document is about. */
function outside(topic: Topic, { money }: Roles): (s: Stated) => string | null {
  const { concerned } = topic
  const foreign = topic.elsewhere && !topic.involved
  return ({ assumed, proposal, weak }) => {
    if (foreign) return 'the report is about another subject'
    if (!concerned && assumed) return 'nobody is named, and the report is not about the body of states'
    if (!concerned && weak) return 'its word means the measure only in a report on the subject'
    // what is told of nobody and only happens, costs, or goes by a general word says nothing of the body that the text is about
    if (assumed && (weak || proposal.measure === money || proposal.rule === 'giving-gives'))
      return 'nobody is named, and what is told only happens, costs or goes by a general word'
    return null
  }
}

/** Which hold beside one another: what is told plainly outweighs what is told in passing. */
function beside(
  stated: readonly Stated[],
  roles: Roles,
  passing: (all: readonly Stated[], reason: (s: Stated) => string | null) => Stated[],
): Stated[] {
  const own = (s: Stated) => OWN.has(s.proposal.stance)
  const cell = ({ proposal }: Stated) => `${proposal.party} ${proposal.measure}`
  const body = stated.filter((s) => !s.headline)
  const told = new Set(body.filter(own).map(cell))
  const same = new Set(body.map((s) => `${cell(s)} ${s.proposal.stance}`))
  const giving = new Set(body.filter((s) => own(s) && s.proposal.measure !== roles.general).map((s) => s.proposal.party))
  const plain = new Set(body.filter((s) => !s.taken && !s.asked && own(s)).map(cell))
  const open = new Set(body.filter((s) => !s.taken && !s.asked && s.proposal.stance === 'considering').map(cell))
  const answers = new Set(body.filter((s) => !s.asked && own(s)).map(cell))
  return passing(stated, (s) => {
    if (!own(s)) return null
    // "Paris schickt Soldaten" above a text that says "geprüft wird"
    if (s.headline && told.has(cell(s)) && !same.has(`${cell(s)} ${s.proposal.stance}`))
      return 'the text under the headline tells it otherwise'
    // "Die Balten: zwei Zusagen" above a text that says of what
    if (s.headline && s.weak && s.proposal.measure === roles.general && giving.has(s.proposal.party))
      return 'the text under the headline says by what'
    // "Schickt Bern Soldaten?", and then "die Regierung schließt das aus"
    if (s.asked && s.proposal.stance === 'considering' && answers.has(cell(s))) return 'it is asked, and another sentence answers'
    // "Bern äußert sich vorsichtig zu Soldaten", and then "die Regierung erwägt es"
    if (s.proposal.stance === 'reluctant' && open.has(cell(s))) return 'another sentence tells that it is weighed'
    // "Bern hält sich bedeckt" beside a sentence that names the troops
    if (s.taken && plain.has(cell(s))) return 'another sentence names the measure and tells it of the same party'
    return null
  })
}
