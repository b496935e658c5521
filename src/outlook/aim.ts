import type { GoalOutlook, Sets } from '../model/outlook.ts'
import { Refusal } from '../model/refusal.ts'
import type { Ends } from './amounts.ts'
import { between } from './force.ts'
import { parseGoal } from './goal.ts'
import { importance } from './importance.ts'
import { Question } from './question.ts'
import { Prospects } from './ways.ts'
import { thrice, type World } from './world.ts'

/** What is asked about a goal. */
export interface Aim {
  /** As `parseGoal` reads it. */
  readonly goal: string
  /** So many sets of each kind are given at most. */
  readonly limit: number
  /** Where the goal was stated. */
  readonly where: string
  /** Whether it is asked how likely the goal is, and nothing else: then one that cannot be reached is not refused. */
  readonly brief?: boolean
}

/**
 * What a goal has to hope for.
 * @throws Refusal of a goal that cannot be read, or that nothing in the register could ever reach.
 */
export function aim({ goal: text, limit, where, brief = false }: Aim, world: World): GoalOutlook {
  const question = new Question(parseGoal(text, world.subject, where), world.pledges)
  const unknown = unknownOf(question, world)
  if (unknown.length === 0 && !brief) refuseImpossible(question, world, text, where)
  const prospects = new Prospects(world, question)
  // by the lower ends where they can be enough: then it holds whatever the numbers turn out to be
  const ends: Ends = prospects.truth('lower') === 'false' ? 'upper' : 'lower'
  return {
    goal: text,
    truth: prospects.truth(ends),
    probability: thrice(world, (variant) => between((by) => question.probability(variant, by))),
    ends,
    unknown,
    ...(brief
      ? { ways: NOT_ASKED, defeats: NOT_ASKED, propositions: [], parties: [] }
      : {
          ways: prospects.ways(ends, limit),
          defeats: prospects.defeats(ends, limit),
          ...importance(world, question, ends),
        }),
  }
}

const NOT_ASKED: Sets = { sets: [], complete: false, searched: 0 }

/** Who could give some of an amount that is asked, and gave no number. */
function unknownOf(question: Question, world: World): readonly string[] {
  const amounts = new Set(question.asks.filter(({ of }) => of === 'amount').map(({ measure }) => measure))
  return world.pledges
    .filter(({ cell, contributes, stance, size }) => amounts.has(cell.measure) && contributes && stance !== 'declined' && size === null)
    .map(({ cell }) => cell.party)
}

/** Nothing could ever reach a goal that is not reached where every condition holds and all who have not declined give all they named. */
function refuseImpossible(question: Question, world: World, text: string, where: string): void {
  const all = world.pledges.filter(({ stance }) => stance !== 'declined')
  if (question.reachedBy(all, 'upper')) return
  const unit = (measure: string) => world.subject.targets.find((target) => target.measure === measure)?.unit ?? ''
  const most = question
    .totals(all, 'upper')
    .map(({ measure, of, total }) =>
      of === 'amount' ? `${measure} ${total} ${unit(measure)}` : `${measure} ${total} contributor${total === 1 ? '' : 's'}`,
    )
  throw new Refusal(
    `the goal ${JSON.stringify(text)} cannot be reached, whatever comes true`,
    where,
    `the most that could be is ${most.join(', ')}, were all in force that nobody has declined`,
  )
}
