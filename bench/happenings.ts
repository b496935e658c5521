import type { Clue, ClueOf, Told } from '../src/model/clue.ts'
import type { Report } from '../src/model/register.ts'
import { later } from '../src/model/span.ts'
import type { EventType, Happening, Mode, Participant, Statement } from '../src/model/statement.ts'
import type { Known } from '../src/register/events/circle.ts'
import { randomFrom } from './random.ts'

/** An invented report with what it states and shows, and what really happened that it tells. */
export interface Invented {
  readonly report: Report
  readonly statements: readonly Statement[]
  readonly clues: readonly Clue[]
  /** The root of its origin: one report in eight retells the one before. */
  readonly origin: string
  /** Which happening each of its event statements tells, in their order. */
  readonly of: readonly number[]
}

/** Something that happened, as it was. */
interface Truth {
  readonly at: number
  readonly type: EventType
  readonly day: string
  readonly place: string | null
  readonly who: readonly string[]
}

const FIRST_DAY = '2022-03-01'
/** So many days the reports are spread over. */
const DAYS = 1460
const PLACES = 30
const PEOPLE = 40
const BODIES = ['coalition', 'EU', 'NATO', 'G7']

/** Who holds office in what is invented: forty heads of forty parties. */
export const INVENTED: Known = {
  groups: BODIES.map((id) => ({ id, label: {} })),
  roles: { body: 'coalition' },
  offices: Array.from({ length: PEOPLE }, (_, i) => {
    return { party: `P${i}`, office: 'head', person: `Person ${i}`, spellings: [], from: later(FIRST_DAY, i * 7 - 700), to: null }
  }),
}

/**
 * `count` reports of four years that tell what happened: mostly of the last days, some of what was months ago, half of it without a date; one
 * report in six has no day of its own. However many there are, they tell of the same two happenings a day. The same ones in every run.
 */
export function invented(count: number, seed = 20251125): readonly Invented[] {
  const random = randomFrom(seed)
  const upTo = (n: number) => Math.floor(random() * n)
  // a few places and people are in most of what happens
  const often = (n: number) => Math.floor(n ** random()) - 1
  const truths = Array.from({ length: DAYS * 2 }, (_, at): Truth => {
    const type = pick<EventType>([0.55, 'meeting'], [0.75, 'call'], [0.83, 'signing'], [0.9, 'vote'], [0.98, 'attack'], [1, 'body'])
    const who = [...new Set(Array.from({ length: 2 + upTo(4) }, () => `Person ${often(PEOPLE + 1)}`))]
    const body = type === 'meeting' && random() < 0.4 ? [BODIES[upTo(BODIES.length)] ?? ''] : []
    const place = type === 'call' ? null : `City ${often(PLACES + 1)}`
    return { at, type, day: later(FIRST_DAY, Math.floor(at / 2)), place, who: [...body, ...who] }
  })
  const made: Invented[] = []
  for (let at = 0; at < count; at++) made.push(random() < 0.12 ? again(at, made[at - 1]) : fresh(at))
  return made

  function pick<T>(...shares: readonly (readonly [number, T])[]): T {
    const x = random()
    return (shares.find(([share]) => x < share) ?? shares[shares.length - 1] ?? fail())[1]
  }

  function fresh(at: number): Invented {
    const id = `r${String(at).padStart(6, '0')}`
    const now = 10 + upTo(DAYS - 10)
    const published = random() < 0.16 ? null : later(FIRST_DAY, now)
    const told = [now * 2 - upTo(6), ...Array.from({ length: upTo(3) }, () => Math.max(0, now * 2 - 8 - upTo(200)))]
    const statements: Statement[] = []
    const clues: Clue[] = []
    told.forEach((number, i) => {
      const truth = truths[number]
      if (truth) tell(id, truth, now, i, statements, clues)
    })
    if (random() < 0.3) statements.push(figure(id, 10 + Math.floor(now / 60) + upTo(2)))
    if (random() < 0.03) statements.push(founding(id))
    if (published === null) clues.push(...ownDays(id, now))
    return { report: report(id, published), statements, clues, origin: id, of: told }
  }

  /** The one before under another name: what retells it states the same. */
  function again(at: number, before: Invented | undefined): Invented {
    if (!before) return fresh(at)
    const id = `r${String(at).padStart(6, '0')}`
    const renamed = (old: string) => old.replace(before.report.id, id)
    const statements = before.statements.map((s) => ({ ...s, id: renamed(s.id), document: id }))
    const clues = before.clues.map((c) => ({ ...c, document: id, ...(c.kind === 'telling' ? { event: renamed(c.event) } : {}) }))
    return { ...before, report: report(id, before.report.published), statements, clues }
  }

  function tell(id: string, truth: Truth, now: number, i: number, statements: Statement[], clues: Clue[]): void {
    const quote = { start: i * 10, end: i * 10 + 5, text: 'words' }
    const slip = random() < 0.01 ? 1 : 0
    const date = random() < 0.5 ? null : random() < 0.9 ? later(truth.day, slip) : truth.day.slice(0, 7)
    const place = random() < 0.15 ? null : truth.place
    const some = truth.who.filter(() => random() < 0.6)
    const named = (who: string) => (random() < 0.2 ? who.replace('Person ', 'P') : who)
    const mode = (): Mode => pick([0.8, 'unknown'], [0.95, 'present'], [1, 'remote'])
    const participants = some.map((who): Participant => ({ who: named(who), mode: mode() }))
    const event: Happening = { ...stated(id, i, quote), kind: 'event', type: truth.type, date, place, participants }
    statements.push(event)
    const ago = now - Math.floor(truth.at / 2)
    const told = pick<Told>([0.7, 'past'], [0.85, 'now'], [0.97, 'open'], [1, 'past'])
    const back: ClueOf<'telling'>['back'] = random() < 0.15 ? [Math.max(0, ago - 3), ago + 3] : null
    const value = date === null && random() < 0.1 ? `XXXX-${truth.day.slice(5, random() < 0.5 ? 10 : 7)}` : null
    clues.push({ kind: 'telling', document: id, quote, event: event.id, told, opening: i === 0, back, value })
  }

  function figure(id: string, n: number): Statement {
    const counted = { about: 'contributors', low: n, high: n, unit: 'states', party: null, counts: 'states' } as const
    return { ...stated(id, 8, { start: 80, end: 85, text: 'words' }), kind: 'figure', ...counted }
  }

  function founding(id: string): Happening {
    const participants: readonly Participant[] = random() < 0.5 ? [] : [{ who: 'coalition', mode: 'unknown' }]
    const date = random() < 0.5 ? null : pick([0.9, '2025-03'], [1, '2025-02'])
    return { ...stated(id, 9, { start: 90, end: 95, text: 'words' }), kind: 'event', type: 'founding', date, place: null, participants }
  }

  function ownDays(id: string, now: number): readonly Clue[] {
    const quote = { start: 100, end: 105, text: 'words' }
    const day = (on: string, told: 'past' | 'ahead') => ({ kind: 'day', document: id, quote, on, told }) as const
    return [
      ...(random() < 0.5 ? [day(later(FIRST_DAY, now - upTo(30)), 'past')] : []),
      ...(random() < 0.3 ? [day(later(FIRST_DAY, now + upTo(60)), 'ahead')] : []),
    ]
  }
}

function stated(document: string, i: number, quote: Statement['quote']) {
  return { id: `s-${document}-${i}`, document, quote, also: [], speaker: null, via: null, rule: 'invented', cues: [] }
}

function report(id: string, published: string | null): Report {
  const publishedHow = published === null ? 'unknown' : 'given'
  const unnamed = { title: null, outlet: null, url: null, kind: 'press', kindHow: 'assumed' } as const
  return { id, path: `${id}.txt`, language: 'de', published, publishedHow, ...unnamed }
}

function fail(): never {
  throw new RangeError('no shares')
}
