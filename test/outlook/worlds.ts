import fc from 'fast-check'
import type { Cell } from '../../src/model/register.ts'
import { NOTHING_ASSUMED, type Scenario } from '../../src/model/scenario.ts'
import type { Giving } from '../../src/model/stance.ts'
import type { Pledge } from '../../src/outlook/pledge.ts'
import type { Subject } from '../../src/outlook/proposition.ts'

const label = { en: 'X' }
const WORTH = { committed: 0.9, willing: 0.6, considering: 0.25, reluctant: 0.1, declined: 0 }

/** A subject with two measures, one of which has a target, and conditions called a to d; `a` is fulfilled by each party at home. */
export const SUBJECT: Subject = {
  measures: ['troops', 'sea'].map((id) => ({ id, label, description: label })),
  conditions: ['home', 'a', 'b', 'c', 'd', 'other'].map((id) => ({ id, label })),
  groups: [{ id: 'EU', label }],
  roles: { receiver: 'UA', adversary: 'RU', body: 'EU', general: 'sea', money: 'sea', collective: null, consent: 'home' },
  targets: [{ measure: 'troops', low: 30, high: 60, unit: 'soldiers', source: label }],
  outlook: { worth: WORTH, open: 0.5, implied: {} },
}

export const scenario = (part: Partial<Scenario>): Scenario => ({ ...NOTHING_ASSUMED, ...part })

/** A pledge of which nothing is known but what an outlook counts. */
export function pledge(id: string, part: Partial<Omit<Pledge, 'cell'>> = {}): Pledge {
  const [party = '', measure = ''] = id.split(':')
  const stance: Giving = part.stance ?? 'committed'
  const cell: Cell = {
    id,
    party,
    measure,
    stance,
    conditions: [],
    alternatives: [],
    since: null,
    sinceHow: 'unknown',
    reports: 1,
    origins: 1,
    history: [],
    positions: [],
  }
  const rest = { run: null, clauses: [], contributes: true, size: null, assumedSize: false, against: [] }
  return { ...rest, worth: WORTH[stance], stance, ...part, cell }
}

const NAMES = ['a', 'b', 'c', 'd']
/** None so small that a product of a few is below what a number can hold. */
const chance = fc.oneof(fc.constantFrom(0, 1, 0.5, 1e-9), fc.double({ min: 1e-6, max: 1, noNaN: true }))
const amount = fc.constantFrom(0, 10, 15, 30)

/** Small worlds: what `a` to `d` imply of later ones, what is assumed of them, and who pledges what on which of them. */
export const worlds = fc.record({
  implied: fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { maxLength: 3 }).map((pairs) =>
    [
      ...Map.groupBy(
        pairs.filter(([from, to]) => from < to),
        ([, to]) => to,
      ),
    ].map(([to, from]) => ({
      proposition: NAMES[to] ?? '',
      by: [...new Set(from.map(([at]) => NAMES[at] ?? ''))],
      where: 'test',
    })),
  ),
  given: fc
    .array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), chance), { maxLength: 2 })
    .map((rows) =>
      rows
        .filter(([from, to]) => from > to)
        .map(([from, to, probability]) => ({ proposition: NAMES[to] ?? '', given: NAMES[from] ?? '', probability, where: 'test' })),
    ),
  assume: fc
    .array(fc.tuple(fc.constantFrom(...NAMES), fc.oneof(chance, fc.constant(null))), { maxLength: 4 })
    .map((rows) => rows.map(([proposition, probability]) => ({ proposition, probability, where: 'test' }))),
  pledges: fc
    .array(
      fc.record({
        measure: fc.constantFrom('troops', 'sea'),
        party: fc.constantFrom('FR', 'GB', 'DE', 'PL'),
        stance: fc.constantFrom<Giving>('committed', 'willing', 'considering', 'declined'),
        clauses: fc.array(fc.subarray(NAMES, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
        size: fc.option(
          fc.tuple(amount, amount).map(([low, more]) => ({ low, high: low + more })),
          { nil: null },
        ),
      }),
      { maxLength: 5 },
    )
    .map((all) =>
      [...new Map(all.map(({ measure, party, ...rest }) => [`${party}:${measure}`, rest]))].map(([id, part]) => pledge(id, part)),
    ),
})
