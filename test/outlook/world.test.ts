import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../src/model/refusal.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { amountOf, type Ends } from '../../src/outlook/amounts.ts'
import { parseGoal } from '../../src/outlook/goal.ts'
import { importance } from '../../src/outlook/importance.ts'
import { contributors, measures } from '../../src/outlook/measures.ts'
import type { Pledge } from '../../src/outlook/pledge.ts'
import { Question } from '../../src/outlook/question.ts'
import { allHold, judged } from '../../src/outlook/truth.ts'
import { Prospects } from '../../src/outlook/ways.ts'
import { World } from '../../src/outlook/world.ts'
import { deliveries, outcomes } from './brute.ts'
import { scenario, SUBJECT, worlds } from './worlds.ts'

const GOALS = [
  'troops>=30',
  'troops:contributors>=2',
  'troops:covered & sea:covered',
  '(troops>=15 | sea:contributors>=2) & troops:covered',
]
const goal = fc.constantFrom(...GOALS)

/** The world of what was made up; undefined where its assumptions contradict one another. */
function world({ pledges, ...assumed }: { readonly pledges: readonly Pledge[] } & Partial<Scenario>): World | undefined {
  try {
    return new World(pledges, scenario(assumed), SUBJECT)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/** Whether a goal of this test holds where these pledges are in force, worked out by hand. */
function reached(text: string, made: readonly Pledge[], ends: Ends): boolean {
  const of = (measure: string) => made.filter(({ cell }) => cell.measure === measure)
  const troops = of('troops').reduce((sum, pledge) => sum + amountOf(pledge, ends), 0)
  const [t, s] = [of('troops').length, of('sea').length]
  return [troops >= 30, t >= 2, t >= 1 && s >= 1, (troops >= 15 || s >= 2) && t >= 1][GOALS.indexOf(text)] ?? false
}

/** Sums up over everything that can happen. */
function tryingAll(of: World, count: (made: readonly Pledge[], truth: readonly boolean[]) => number): number {
  const terms = of.terms(of.pledges, () => [])
  let total = 0
  for (const { truth, share } of outcomes(of.network.nodes))
    for (const { made, share: own } of deliveries(terms, truth)) {
      const pledges = made.flatMap((term) => of.pledges[terms.indexOf(term)] ?? [])
      total += share * own * count(pledges, truth)
    }
  return total
}

describe('a small world gives what trying everything gives:', () => {
  test('the probability of a goal, by either end of numbers', () => {
    fc.assert(
      fc.property(worlds, goal, fc.constantFrom<Ends>('lower', 'upper'), (made, text, ends) => {
        const found = world(made)
        if (!found) return
        const question = new Question(parseGoal(text, SUBJECT), found.pledges)
        expect(question.probability(found, ends)).toBeCloseTo(
          tryingAll(found, (pledges) => Number(reached(text, pledges, ends))),
          10,
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('how many contribute to a measure, whether anybody does, and how many give anything', () => {
    fc.assert(
      fc.property(worlds, (made) => {
        const found = world(made)
        if (!found) return
        const giving = (pledges: readonly Pledge[]) => new Set(pledges.map(({ cell }) => cell.party)).size
        expect(contributors(found)).toBeCloseTo(tryingAll(found, giving), 10)
        for (const { measure, covered } of measures(found, [])) {
          const some = (pledges: readonly Pledge[]) => Number(pledges.some(({ cell }) => cell.measure === measure))
          expect(covered).toBeCloseTo(tryingAll(found, some), 10)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('importance is the difference that a proposition or a party makes', () => {
    fc.assert(
      fc.property(worlds, goal, (made, text) => {
        const found = world(made)
        if (!found) return
        const question = new Question(parseGoal(text, SUBJECT), found.pledges)
        const likely = (of: World) => tryingAll(of, (pledges) => Number(reached(text, pledges, 'upper')))
        const { propositions, parties } = importance(found, question, 'upper')
        const now = likely(found)
        for (const { proposition, birnbaum, criticality } of propositions) {
          const [holds = 0, fails = 0] = [true, false].map((truth) => likely(found.making(proposition, truth)))
          expect(birnbaum).toBeCloseTo(holds - fails, 10)
          // assumptions that go together but for rounding are taken (network.ts)
          if (now > 1e-12 || fails < 1e-12) expect(criticality * now).toBeCloseTo(now - fails, 8)
          // of a goal that as good as cannot come about nothing is lost, though it could come about where what prevents it failed
          else expect(criticality).toBeLessThanOrEqual(0)
        }
        for (const { party, loss } of parties)
          expect(loss).toBeCloseTo(likely(found) - likely(found.only(found.pledges.filter(({ cell }) => cell.party !== party))), 10)
      }),
      { numRuns: 1000 },
    )
  })

  test('the smallest sets that bring a goal about, and that defeat it', () => {
    fc.assert(
      fc.property(worlds, goal, (made, text) => {
        const found = world(made)
        if (!found) return
        const question = new Question(parseGoal(text, SUBJECT), found.pledges)
        const prospects = new Prospects(found, question)
        const { after, before } = found.network.implications
        const promised = found.pledges.filter(({ stance }) => stance === 'committed' || stance === 'willing')
        const holdsWith = (holding: readonly string[]) => {
          const all = new Set(holding)
          const inForce = promised.filter(({ clauses }) =>
            clauses.every((clause) => clause.some((name) => all.has(name) || found.truth(name) === 'true')),
          )
          return reached(text, inForce, 'upper')
        }
        const with_ = (set: readonly string[], reach: (name: string) => readonly string[]) => set.flatMap((name) => [name, ...reach(name)])
        const open = prospects.open
        const enough = (set: readonly string[]) => holdsWith(with_(set, after))
        const fatal = (set: readonly string[]) => {
          const failing = with_(set, before)
          return !holdsWith(open.filter((name) => !failing.includes(name)))
        }
        for (const [{ sets, complete }, test, reach] of [
          [prospects.ways('upper', 1000), enough, after],
          [prospects.defeats('upper', 1000), fatal, before],
        ] as const) {
          expect(complete).toBe(true)
          const smallest = subsets(open).filter((set) => test(set) && set.every((name) => !test(set.filter((other) => other !== name))))
          // of two answers where the one brings about less with no more propositions, only that one is given
          const wide = (set: readonly string[]) => new Set(with_(set, reach))
          const better = (one: readonly string[], other: readonly string[]) =>
            one.length <= other.length && wide(one).size < wide(other).size && wide(one).isSubsetOf(wide(other))
          const best = smallest.filter((set) => !smallest.some((other) => better(other, set)))
          expect(sets.map((set) => set.join()).sort()).toEqual(best.map((set) => set.join()).sort())
        }
      }),
      { numRuns: 1500 },
    )
  })
})

describe('a network of propositions', () => {
  test('is as likely as was assumed, and what implies another never holds without it', () => {
    fc.assert(
      fc.property(worlds, (made) => {
        const found = world(made)
        if (!found) return
        const { nodes, implications } = found.network
        const place = (name: string) => nodes.findIndex(({ proposition }) => proposition === name)
        for (const { proposition, given } of nodes) {
          const assumed = found.network.assumed(proposition)
          const decided = found.truth(proposition) !== 'open'
          const likely = tryingAll(found.only([]), (_, truth) => Number(truth[place(proposition)]))
          if (assumed !== null && given.length === 0 && !decided) expect(likely).toBeCloseTo(assumed, 10)
          expect(found.chance([[proposition]])).toBeCloseTo(likely, 10)
          for (const other of implications.by(proposition))
            expect(tryingAll(found.only([]), (_, truth) => Number(truth[place(proposition)] && !truth[place(other)]))).toBe(0)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what helps', () => {
  test('never takes a contribution away: nothing is less likely where a proposition holds', () => {
    fc.assert(
      fc.property(worlds, goal, (made, text) => {
        // what is given may say that one proposition makes another less likely: that does not help
        const found = world({ ...made, given: [] })
        if (!found) return
        const inForce = (of: World) => of.pledges.filter(({ clauses }) => allHold(judged(clauses, (name) => of.truth(name))) === 'true')
        const question = new Question(parseGoal(text, SUBJECT), found.pledges)
        for (const { proposition } of found.network.nodes) {
          const [holds, fails] = [found.making(proposition, true), found.making(proposition, false)]
          expect(inForce(holds)).toEqual(expect.arrayContaining(inForce(found)))
          expect(inForce(found)).toEqual(expect.arrayContaining(inForce(fails)))
          for (const { clauses } of found.pledges) expect(holds.chance(clauses)).toBeGreaterThanOrEqual(fails.chance(clauses) - 1e-12)
          expect(question.probability(holds, 'lower')).toBeGreaterThanOrEqual(question.probability(fails, 'lower') - 1e-12)
        }
      }),
      { numRuns: 500 },
    )
  })
})

function subsets(names: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 1 << names.length }, (_, bits) => names.filter((_, at) => bits & (1 << at)))
}
