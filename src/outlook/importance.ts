import type { Importance } from '../model/outlook.ts'
import type { Ends } from './amounts.ts'
import type { Question } from './question.ts'
import type { World } from './world.ts'

/** How much each proposition that the goal can hang on matters to it, what matters most first. */
export function importance(whole: World, question: Question, ends: Ends): readonly Importance[] {
  const world = whole.about(whole.pledges.filter((pledge) => question.concerns(pledge)))
  const goal = question.probability(world, ends)
  return concerned(world, question)
    .map((proposition): Importance => {
      const [holds, fails] = [true, false].map((truth) => question.probability(world.making(proposition, truth), ends))
      const birnbaum = (holds ?? 0) - (fails ?? 0)
      return {
        proposition,
        truth: world.truth(proposition),
        birnbaum,
        criticality: goal > 0 ? (birnbaum * world.chance([[proposition]])) / goal : 0,
      }
    })
    .toSorted((a, b) => b.birnbaum - a.birnbaum || (a.proposition < b.proposition ? -1 : 1))
}

/** How much less likely the goal is where a party gives nothing, the greatest loss first. */
export function losses(world: World, question: Question, ends: Ends): readonly { readonly party: string; readonly loss: number }[] {
  const goal = question.probability(world, ends)
  const giving = world.pledges.filter((pledge) => question.concerns(pledge) && pledge.worth > 0)
  return [...new Set(giving.map(({ cell }) => cell.party))]
    .map((party) => {
      const without = world.only(giving.filter(({ cell }) => cell.party !== party))
      return { party, loss: goal - question.probability(without, ends) }
    })
    .toSorted((a, b) => b.loss - a.loss || (a.party < b.party ? -1 : 1))
}

/** The propositions that pledges towards the goal hang on, those that these depend on, and those that imply them. */
function concerned(world: World, question: Question): readonly string[] {
  const { network } = world
  const named = world.pledges.filter((pledge) => question.concerns(pledge) && pledge.worth > 0).flatMap(({ clauses }) => clauses.flat())
  const found = new Set(named)
  for (const name of found) {
    for (const other of network.implications.before(name)) found.add(other)
    for (const { place } of network.nodes[network.place(name)]?.given ?? []) found.add(network.nodes[place]?.proposition ?? name)
  }
  return [...found].sort()
}
