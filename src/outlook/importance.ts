import type { Importance } from '../model/outlook.ts'
import type { Ends } from './amounts.ts'
import { aloneIn, growth } from './bundle.ts'
import type { Pledge } from './pledge.ts'
import type { Question } from './question.ts'
import type { World } from './world.ts'

/** A goal under a scenario, with what is needed to say how much each thing matters to it. */
interface Matter {
  readonly world: World
  readonly question: Question
  readonly ends: Ends
  /** The pledges that count towards the goal, and how much likelier it is where each is in force for certain than where it is not. */
  readonly pledges: readonly Pledge[]
  readonly slopes: Float64Array
  readonly goal: number
}

/** How much each proposition and each party matters to a goal, what matters most first. */
export function importance(
  whole: World,
  question: Question,
  ends: Ends,
): { readonly propositions: readonly Importance[]; readonly parties: readonly { readonly party: string; readonly loss: number }[] } {
  const pledges = whole.pledges.filter((pledge) => question.concerns(pledge))
  const world = whole.about(pledges)
  const goal = question.probability(world, ends)
  const matter = { world, question, ends, pledges, slopes: question.slopes(world, ends), goal }
  return { propositions: propositionsBy(matter), parties: losses(matter) }
}

function propositionsBy(matter: Matter): readonly Importance[] {
  const { world, goal } = matter
  const lone = loneSlopes(matter)
  return concerned(matter)
    .map((proposition): Importance => {
      const slope = lone(proposition)
      const birnbaum = slope ?? difference(proposition, matter)
      const loss = slope === null ? lost(proposition, matter) : slope * world.chance([[proposition]])
      const criticality = goal > 0 ? loss / goal : 0
      return { proposition, truth: world.truth(proposition), birnbaum, criticality }
    })
    .toSorted((a, b) => b.birnbaum - a.birnbaum || (a.proposition < b.proposition ? -1 : 1))
}

/** The goal once with the proposition true, and once with it false. */
function difference(proposition: string, { world, question, ends }: Matter): number {
  return question.probability(world.making(proposition, true), ends) - question.probability(world.making(proposition, false), ends)
}

/** How much less likely the goal is with the proposition false. */
function lost(proposition: string, { world, question, ends, goal }: Matter): number {
  return goal - question.probability(world.making(proposition, false), ends)
}

/** Birnbaum's importance of a proposition that one pledge alone hangs on and that depends on no other: the goal grows with the pledge, and the pledge with the proposition. */
function loneSlopes({ world, pledges, slopes }: Matter): (proposition: string) => number | null {
  const terms = world.terms(pledges, () => [])
  const { before, after } = world.network.implications
  const alone = aloneIn(terms, (place) => world.apart(place))
  const termOf = new Map(terms.flatMap(({ clauses }, at) => clauses.flat().map((place) => [place, at] as const)))
  return (proposition) => {
    // with what it implies, or what implies it, more than one proposition would change
    if (before(proposition).length + after(proposition).length > 0) return null
    const place = world.network.place(proposition)
    if ((world.network.nodes[place]?.given.length ?? 0) > 0) return null
    const at = termOf.get(place)
    const term = at === undefined ? undefined : terms[at]
    const grows = term ? growth(term, place, alone) : null
    return grows === null || at === undefined ? null : grows * (slopes[at] ?? 0)
  }
}

/** How much less likely the goal is where a party gives nothing. */
function losses({ world, question, ends, pledges, slopes, goal }: Matter): readonly { readonly party: string; readonly loss: number }[] {
  const chances = world.chances(pledges)
  const giving = [...Map.groupBy(pledges.keys(), (at) => pledges[at]?.cell.party ?? '')].filter(([, of]) =>
    of.some((at) => (pledges[at]?.worth ?? 0) > 0),
  )
  return giving
    .map(([party, [first, ...more]]) => {
      if (first !== undefined && more.length === 0) return { party, loss: (chances[first] ?? 0) * (slopes[first] ?? 0) }
      const without = world.only(pledges.filter(({ cell }) => cell.party !== party))
      return { party, loss: goal - question.probability(without, ends) }
    })
    .toSorted((a, b) => b.loss - a.loss || (a.party < b.party ? -1 : 1))
}

/** The propositions that pledges towards the goal hang on, those that these depend on, and those that imply them. */
function concerned({ world, pledges }: Matter): readonly string[] {
  const { network } = world
  const found = new Set(pledges.filter(({ worth }) => worth > 0).flatMap(({ clauses }) => clauses.flat()))
  for (const name of found) {
    for (const other of network.implications.before(name)) found.add(other)
    for (const { place } of network.nodes[network.place(name)]?.given ?? []) found.add(network.nodes[place]?.proposition ?? name)
  }
  return [...found].sort()
}
