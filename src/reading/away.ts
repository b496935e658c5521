import type { Clause } from './clause.ts'
import type { Frame } from './frame.ts'
import type { MeasureMention } from './mention.ts'
import { type Predicate, byGiving } from './predicate.ts'
import { within } from './sentence.ts'

/**
 * "will Soldaten in Mali lassen", "im Kosovo führt Italien eine Truppe": whether a measure is said, or simply given, to be in a state
 * that the subject does not touch, which is one for which the dossier knows no office.
 */
export const away = (
  { sentence, grammar, groups, touched }: Frame,
  clause: Clause,
  predicate: Predicate,
  measure: MeasureMention,
): boolean =>
  sentence.parties.some(
    (place) =>
      grammar.places(place) &&
      (place.from === measure.to || place.from === measure.to + 1 || (byGiving(predicate) && within(clause, place))) &&
      place.parties.length > 0 &&
      place.parties.every((id) => !touched.has(id) && !groups.has(id)),
  )
