import type { Clause } from './clause.ts'
import type { Frame } from './frame.ts'
import type { MeasureMention } from './mention.ts'
import { type Predicate, byGiving } from './predicate.ts'
import { within } from './sentence.ts'

/**
 * "will Soldaten in Mali lassen", "im Kosovo führt Italien eine Truppe": whether a measure is said, or simply given, to be in a state
 * that the subject does not touch, which is one for which the dossier knows no office.
 */
export const away = (frame: Frame, clause: Clause, predicate: Predicate, measure: MeasureMention): boolean => {
  const { sentence, grammar, groups, touched } = frame
  return (
    (byGiving(predicate) && elsewhere(frame, clause)) ||
    sentence.parties.some(
      (place) =>
        grammar.places(place) &&
        (place.from === measure.to || place.from === measure.to + 1 || (byGiving(predicate) && within(clause, place))) &&
        place.parties.length > 0 &&
        place.parties.every((id) => !touched.has(id) && !groups.has(id)),
    )
  )
}

/** "Das hat mit Litauen zu tun. Dort stellt die Bundeswehr eine Brigade auf": in the state named last, which is neither the receiver nor who acts. */
function elsewhere({ agents, discourse, grammar, groups, roles, sentence }: Frame, clause: Clause): boolean {
  if (!grammar.there(sentence, clause) || sentence.parties.some((p) => p.parties.includes(roles.receiver))) return false
  const named =
    sentence.parties.filter((p) => p.to <= (clause.tokens[0] ?? 0) && grammar.places(p)).at(-1)?.parties ?? discourse.named.at(-1) ?? []
  const [place, ...others] = named
  // who acted before is no place: "Griechenland schickt Schiffe. Bulgarien räumt dort Minen"
  if (place === undefined || others.length > 0 || discourse.actor.includes(place)) return false
  return (
    place !== roles.receiver && place !== roles.adversary && !groups.has(place) && agents.of(clause.index)?.parties.includes(place) !== true
  )
}
