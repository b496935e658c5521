import type { KnownEvent } from '../../model/event.ts'
import { contentId } from '../../model/id.ts'
import type { Happening } from '../../model/statement.ts'
import { plainId } from './event.ts'

/** What one telling says, as it was read and as people corrected it. */
export type Versions = (statement: string) => readonly Happening[]

/**
 * The events that now hold what an event with this id was made of, where none has the id any more: it was joined with another, its date got
 * finer, or another one came that is like it. An id tells type, date and place, so it is found by those that the tellings give. Several where
 * they went different ways.
 */
export function heirs(id: string, events: readonly KnownEvent[], versions: Versions): readonly KnownEvent[] {
  return events.filter((event) => ids(event, versions).has(id))
}

/** All ids that an event of some of its tellings can have had. */
function ids({ type, statements }: KnownEvent, versions: Versions): ReadonlySet<string> {
  const tellings = statements.flatMap(versions)
  const given = (of: (telling: Happening) => string | null) => [...new Set([null, ...tellings.map(of)])]
  const places = given(({ place }) => place)
  const plain = given(({ date }) => date).flatMap((date) => places.map((place) => plainId({ type, date, place })))
  return new Set([...plain, ...plain.flatMap((id) => statements.map((first) => contentId('e', id, first)))])
}
