import { describe, expect, it } from 'vitest'
import { type Invented, INVENTED, invented } from '../../bench/happenings.ts'
import { randomFrom } from '../../bench/random.ts'
import type { Dating } from '../../src/model/dating.ts'
import type { KnownEvent } from '../../src/model/event.ts'
import { Chronicle, type ChronicleUpdate } from '../../src/register/chronicle.ts'
import { chronology } from '../../src/register/chronology.ts'
import type { Entry } from '../../src/register/entry.ts'
import type { Known } from '../../src/register/events/circle.ts'
import { type Ties, UNTIED } from '../../src/register/ties.ts'
import { KNOWN, noted } from './chronicle.ts'

/** What somebody knows who only listens to the updates of a chronicle. */
class Listener {
  readonly events = new Map<string, KnownEvent>()
  readonly datings = new Map<string, Dating>()

  hear({ events, gone, datings }: ChronicleUpdate, taken: readonly string[]): void {
    for (const id of gone) expect(this.events.delete(id), `${id} goes and was never there`).toBe(true)
    for (const event of events) this.events.set(event.id, event)
    for (const id of taken) this.datings.delete(id)
    for (const dating of datings) this.datings.set(dating.report, dating)
  }
}

/** Reports that tell much alike: every pair of them may be of one event. */
function anyReport(id: string, pick: <T>(...from: readonly T[]) => T): Entry {
  const event = () =>
    [
      pick('meeting', 'meeting', 'meeting', 'call', 'signing', 'founding'),
      pick('?', '?', '?', '2025-09-04', '2025-09', '2025-09-05', '2025-09-06', '2026-01-06'),
      pick('Paris', 'Paris', 'London', '?'),
      pick('Abel', 'coalition', 'Bona:remote', 'EU', ''),
      pick('Egon', 'FR', 'Bona:present', ''),
      '|',
      pick('past', 'now', 'ahead', 'open'),
      pick('', 'opening'),
      pick('', '', 'back=3,9', 'value=XXXX-09-04'),
    ].join(' ')
  const text = [
    `${id}${pick('', '', ' 2025-09-05', ' 2025-09-08', ' 2025-09-20', ' 2026-01-07')}`,
    ` ${event()}`,
    pick('', ` ${event()}`),
    pick('', ` figure contributors ${pick(26, 27)}`),
    pick('', ' office Dido DE holds'),
  ]
  const { reports, statements, clues } = noted(text.join('\n'))
  const [report] = reports
  if (!report) throw new RangeError('no report in the notes')
  return { report, statements, clues, origin: pick('o-1', 'o-2', id, null) }
}

/**
 * Puts reports in and takes them out at random, in `steps` steps of one to three, with what people say of two tellings: after each step the
 * chronicle, and what its updates tell, is exactly what comes of all that is in it, put in at once in another order.
 */
function sameAsAtOnce(known: Known, of: (at: number) => Entry, { ids, steps, seed }: Record<'ids' | 'steps' | 'seed', number>): void {
  const random = randomFrom(seed)
  const pick = <T>(...from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const [chronicle, listener] = [new Chronicle(known), new Listener()]
  const held = new Map<string, Entry>()
  let ties: Ties = UNTIED
  for (let step = 0; step < steps; step++) {
    const changed = Array.from({ length: pick(1, 1, 3) }, () => of(Math.floor(random() * ids)))
    const put = changed.filter(() => random() < 0.7)
    const going = new Set(changed.map(({ report }) => report.id)).difference(new Set(put.map(({ report }) => report.id)))
    const take = [...going]
    const origins = new Map([...held.keys()].filter(() => random() < 0.05).map((id) => [id, pick('o-1', 'o-2', id)]))
    const tellings = [...held.values()].flatMap(({ statements }) => statements.filter(({ kind }) => kind === 'event').map(({ id }) => id))
    const some = () => Array.from({ length: pick(0, 1, 2) }, () => [pick(...tellings), pick(...tellings)] as const)
    if (tellings.length > 1 && random() < 0.2) ties = { same: some(), different: some().filter(([a, b]) => a !== b) }

    listener.hear(chronicle.update({ put, take, origins, ties }), take)
    for (const id of take) held.delete(id)
    for (const [id, entry] of held) held.set(id, { ...entry, origin: origins.get(id) ?? entry.origin })
    for (const entry of put) held.set(entry.report.id, entry)

    const entries = [...held.values()].toSorted(() => random() - 0.5)
    const expected = chronology(
      {
        reports: entries.map(({ report }) => report),
        statements: entries.flatMap(({ statements }) => statements),
        clues: entries.flatMap(({ clues }) => clues),
        origins: new Map(entries.flatMap(({ report, origin }) => (origin === null ? [] : [[report.id, origin]]))),
        ties,
      },
      known,
    )
    expect(chronicle.events(), `events after step ${step}`).toEqual(expected.events)
    const byId = (events: Iterable<KnownEvent>) => new Map([...events].map((event) => [event.id, event]))
    expect(byId(listener.events.values()), `events that were told of after step ${step}`).toEqual(byId(expected.events))
    for (const [at, { report }] of entries.entries()) {
      expect(chronicle.dating(report.id), `dating after step ${step}`).toEqual(expected.datings[at])
      expect(listener.datings.get(report.id), `dating that was told of after step ${step}`).toEqual(expected.datings[at])
    }
  }
}

describe('a chronicle is what comes of all that is in it, whatever came and went', () => {
  for (const seed of [1, 2, 3, 4, 5, 6])
    it(`with reports that tell much alike (${seed})`, () => {
      const pick = chooser(seed)
      sameAsAtOnce(KNOWN, (at) => anyReport(`r${at}`, pick), { ids: [6, 12, 25, 40][seed % 4] ?? 6, steps: 40, seed })
    })

  for (const seed of [7, 8])
    it(`with reports that tell what happened in four years (${seed})`, () => {
      const made: readonly Invented[] = invented(60, seed)
      sameAsAtOnce(INVENTED, (at) => made[at] ?? fail(), { ids: made.length, steps: 80, seed })
    })
})

function chooser(seed: number) {
  const random = randomFrom(seed + 100)
  return <T>(...from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
}

function fail(): never {
  throw new RangeError('no such report')
}
