import type { KnownEvent } from '../../model/event.ts'
import { contentId } from '../../model/id.ts'
import type { BookUpdate, Told } from './book.ts'
import { byCodeUnits } from '../order.ts'
import { eventOf, plainId } from './event.ts'

/** The events that an update of a book made, and of these the changes. */
export interface NamedUpdate extends EventChanges {
  /** All that were made, though they may be as before. */
  readonly made: readonly KnownEvent[]
}

/** What becomes of the events of a register. */
export interface EventChanges {
  /** New ones, and those of which anything changed. */
  readonly events: readonly KnownEvent[]
  /** The ids of those that are no more. */
  readonly gone: readonly string[]
}

/** The events of a book by their ids. Two that are alike in type, date and place are told apart by the first of their statements' ids. */
export class Names {
  readonly #events = new Map<Told, KnownEvent>()
  readonly #byId = new Map<string, KnownEvent>()
  /** Those that are alike, by the id that would be theirs. */
  readonly #alike = new Map<string, Map<Told, KnownEvent>>()

  all(): Iterable<KnownEvent> {
    return this.#byId.values()
  }

  get(id: string): KnownEvent | undefined {
    return this.#byId.get(id)
  }

  update({ gone, made }: BookUpdate): NamedUpdate {
    const before = new Map<string, KnownEvent>()
    const after = new Map<string, KnownEvent>()
    /** Of the ids that are touched, how many events were alike; and the new ones. */
    const counts = new Map<string, number>()
    const touch = (id: string) => counts.has(id) || counts.set(id, this.#alike.get(id)?.size ?? 0)
    const fresh = new Map<string, Told[]>()
    for (const told of gone) {
      const event = this.#events.get(told)
      if (!event) continue
      before.set(event.id, event)
      this.#events.delete(told)
      const id = plainId(event)
      touch(id)
      this.#alike.get(id)?.delete(told)
    }
    for (const told of made) {
      const event = eventOf(told)
      touch(event.id)
      const others = fresh.get(event.id)
      if (others) others.push(told)
      else fresh.set(event.id, [told])
      const alike = this.#alike.get(event.id)
      if (alike) alike.set(told, event)
      else this.#alike.set(event.id, new Map([[told, event]]))
    }
    for (const [id, count] of counts) {
      const alike = this.#alike.get(id) ?? new Map<Told, KnownEvent>()
      if (alike.size === 0) this.#alike.delete(id)
      // the others are called as before, unless one was or is alone
      for (const told of count === 1 || alike.size === 1 ? alike.keys() : (fresh.get(id) ?? [])) {
        const plain = alike.get(told)
        if (!plain) continue
        const known = this.#events.get(told)
        const named = nameOf(plain, alike.size === 1)
        if (known?.id === named.id) continue
        if (known) before.set(known.id, known)
        this.#events.set(told, named)
        after.set(named.id, named)
      }
    }
    for (const id of before.keys()) this.#byId.delete(id)
    for (const [id, event] of after) this.#byId.set(id, event)
    return {
      made: [...after.values()],
      events: [...after.values()].filter((event) => !isSame(before.get(event.id), event)),
      gone: [...before.keys()].filter((id) => !after.has(id)),
    }
  }
}

function nameOf(plain: KnownEvent, isAlone: boolean): KnownEvent {
  if (isAlone && plain.dateHow === 'stated') return plain
  const first = plain.statements.reduce((a, b) => (byCodeUnits(a, b) <= 0 ? a : b), plain.statements[0] ?? '')
  return { ...plain, id: contentId('e', plain.id, first) }
}

const isSame = (a: KnownEvent | undefined, b: KnownEvent): boolean =>
  a?.statements.length === b.statements.length && JSON.stringify(a) === JSON.stringify(b)
