import type { Basis, Foreseen, Outlook, Prospect } from '../model/outlook.ts'
import type { Scenario } from '../model/scenario.ts'
import { type Aim, aim } from './aim.ts'
import { force } from './force.ts'
import { contributors, measures } from './measures.ts'
import { pledges } from './pledge.ts'
import { prospect } from './prospect.ts'
import type { Subject } from './proposition.ts'
import { worthOfStances } from './worth.ts'
import { World } from './world.ts'

/**
 * What would hold under a scenario, by the register: a pure function, exact in every number. What the scenario may speak of is for
 * `checkScenario` to say.
 * @throws Refusal where the scenario contradicts itself, and of a goal that cannot be read or reached.
 */
export function foresee(basis: Basis, scenario: Scenario, subject: Subject, asked: Aim | null = null): Outlook {
  const world = new World(pledges(basis, scenario, subject), scenario, subject)
  const prospects = prospectsOf(world)
  const found = measures(world, prospects)
  return {
    asOf: basis.asOf,
    worth: worthOfStances(scenario.worth, subject.outlook.worth),
    open: subject.outlook.open,
    propositions: propositionsOf(world, scenario),
    prospects,
    measures: found,
    gaps: found.filter(({ inForce }) => inForce.length === 0).map(({ measure }) => measure),
    contributors: contributors(world),
    forces: subject.targets.map((target) => force(target, world, prospects)),
    goal: asked && aim(asked, world),
  }
}

/** What becomes of every pledge. Those that hang on the same are asked once. */
export function prospectsOf(world: World): readonly Prospect[] {
  const known = new Map<string, number>()
  return world.pledges.map((pledge) => {
    const key = JSON.stringify(pledge.clauses)
    const holding = known.get(key) ?? world.chance(pledge.clauses)
    known.set(key, holding)
    return prospect(pledge, (name) => world.truth(name), holding, world.subject)
  })
}

/** The propositions that pledges depend on or the scenario speaks of. */
function propositionsOf(world: World, scenario: Scenario): readonly Foreseen[] {
  const { nodes, implications } = world.network
  const cells = Map.groupBy(
    world.pledges.flatMap(({ cell, clauses }) => [...new Set(clauses.flat())].map((name) => ({ name, cell: cell.id }))),
    ({ name }) => name,
  )
  return nodes
    .map(({ proposition, given }): Foreseen => ({
      id: proposition,
      assumed: world.network.assumed(proposition),
      probability: world.chance([[proposition]]),
      truth: world.truth(proposition),
      implies: implications.by(proposition),
      given: scenario.given
        .filter((one) => one.proposition === proposition && given.length > 0)
        .map((one) => ({ proposition: one.given, probability: one.probability })),
      cells: (cells.get(proposition) ?? []).map(({ cell }) => cell),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
