/**
 * The smallest sets of open propositions that would bring a goal about, found by `src/outlook` and, in the same run, by clingo
 * (Gebser, Kaminski, Kaufmann and Schaub, 2019), an answer set solver for tasks like it. What the two find must be the same.
 */
import clingo from 'clingo-wasm'
import { loadDossier, SHIPPED_DOSSIER } from '../src/dossier/load.ts'
import { NOTHING_ASSUMED } from '../src/model/scenario.ts'
import { parseGoal } from '../src/outlook/goal.ts'
import { pledges } from '../src/outlook/pledge.ts'
import { Question } from '../src/outlook/question.ts'
import { Prospects } from '../src/outlook/ways.ts'
import { World } from '../src/outlook/world.ts'
import { madeUpRegister } from './outlook.ts'
import { seconds, type Spread, spread } from './timing.ts'

/** Positions in a register, and how many contributors of troops are asked for. */
const TASKS = [
  { size: 40, least: 1 },
  { size: 400, least: 3 },
  { size: 4000, least: 30 },
  { size: 4000, least: 60 },
]
const ROUNDS = 5
const WARM = 1
const dossier = loadDossier(SHIPPED_DOSSIER)

/**
 * How long both take to find how few propositions are enough, in milliseconds.
 * @throws Error where they differ.
 */
export async function besideClingo(show: (name: string, milliseconds: Spread) => void): Promise<void> {
  for (const { size, least } of TASKS) {
    const goal = `troops:contributors>=${least} & air:covered`
    const register = madeUpRegister(size)
    const ours = () => {
      const world = new World(pledges(register, NOTHING_ASSUMED, dossier), NOTHING_ASSUMED, dossier)
      const question = new Question(parseGoal(goal, dossier), world.pledges)
      return new Prospects(world, question).ways('lower', 1).sets[0]?.length
    }
    const theirs = async () => fewest(program(new World(pledges(register, NOTHING_ASSUMED, dossier), NOTHING_ASSUMED, dossier), least))
    const [few, also] = [ours(), await theirs()]
    if (few !== also) throw new Error(`of ${size} positions ${few} propositions are enough for us, ${also} for clingo`)
    const task = `A smallest way to ${goal}, ${size} positions (${few ?? 'none'})`
    show(`${task}, Garant, ms`, await milliseconds(ours))
    show(`${task}, clingo, ms`, await milliseconds(theirs))
  }
}

const milliseconds = async (work: () => unknown): Promise<Spread> =>
  spread((await seconds(ROUNDS, WARM, work)).map((taken) => taken * 1000))

/** The same question as an answer set program: who promised gives once of each list one proposition holds. */
function program(world: World, least: number): string {
  const name = (text: string) => JSON.stringify(text)
  const promised = world.pledges.filter(
    ({ stance, contributes, against }) => contributes && against.length === 0 && (stance === 'committed' || stance === 'willing'),
  )
  const open = world.open.map(
    (proposition) => `{chosen(${name(proposition)})}. holds(${name(proposition)}) :- chosen(${name(proposition)}).`,
  )
  const implied = world.network.nodes.flatMap(({ proposition }) =>
    world.network.implications.after(proposition).map((other) => `holds(${name(other)}) :- holds(${name(proposition)}).`),
  )
  const gives = promised.map(({ cell, clauses }, at) => {
    const lists = clauses.map((_, list) => `met(${at},${list})`)
    const met = clauses.flatMap((clause, list) => clause.map((one) => `met(${at},${list}) :- holds(${name(one)}).`))
    return [`gives(${name(cell.measure)},${name(cell.party)})${lists.length > 0 ? ` :- ${lists.join(', ')}` : ''}.`, ...met].join('\n')
  })
  const goal = [`:- #count{P : gives("troops",P)} < ${least}.`, ':- not gives("air",_).']
  return [...open, ...implied, ...gives, ...goal, '#minimize{1,P : chosen(P)}.', '#show.'].join('\n')
}

/** The size of the smallest answer. */
async function fewest(text: string): Promise<number | undefined> {
  const answer = await clingo.run(text, 0)
  if (answer.Result !== 'OPTIMUM FOUND')
    throw new Error(`clingo found no optimum: ${answer.Result === 'ERROR' ? answer.Error : answer.Result}`)
  return answer.Call.at(-1)?.Witnesses.at(-1)?.Costs?.[0]
}
