import type { KnownEvent } from '../model/event.ts'
import { Refusal } from '../model/refusal.ts'
import type { Happening } from '../model/statement.ts'
import { heirs } from '../register/events/formerly.ts'
import { reviewed } from '../register/reviews/reviewed.ts'
import type { Store } from '../store/store.ts'

/** An event of a register by its id, or by one that it had before others were joined with it. */
export interface Called {
  readonly event: KnownEvent
  /** Whether it has another id now. */
  readonly renamed: boolean
}

/** @throws Refusal where there is no such event, or what it was is in several now */
export async function eventCalled(id: string, events: readonly KnownEvent[], store: Store): Promise<Called> {
  const own = events.find((event) => event.id === id)
  if (own) return { event: own, renamed: false }
  const read = await store.statements()
  const corrected = reviewed(read, await store.reviews()).statements
  const told = [...read, ...corrected].filter((statement): statement is Happening => statement.kind === 'event')
  const versions = Map.groupBy(told, (statement) => statement.id)
  const [heir, ...others] = heirs(id, events, (statement) => versions.get(statement) ?? [])
  if (!heir) throw new Refusal('the store holds no such event', id, 'garant events lists what it holds')
  if (others.length === 0) return { event: heir, renamed: true }
  const ids = [heir, ...others].map(({ id }) => id)
  throw new Refusal('what it was is in several events now', id, `name one of them: ${ids.join(', ')}`)
}
