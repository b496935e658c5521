import type { Between, Outlook, Prospect, Truth } from '../model/outlook.ts'
import type { Moved, Shift } from '../model/shift.ts'

/** Probabilities are sums: two that ought to be the same may differ by so much. */
const ROUNDING = 1e-9

/** How the outlook `to` differs from `from`, and why. */
export function compare(from: Outlook, to: Outlook): Shift {
  const moved = movedCells(from, to)
  const comes = moved.filter(({ contributes, status }) => contributes && status.to === 'in force' && status.from !== 'in force')
  const drops = moved.filter(({ contributes, status }) => contributes && status.from === 'in force' && status.to !== 'in force')
  return {
    comes,
    drops,
    others: moved.filter((one) => !comes.includes(one) && !drops.includes(one)),
    closed: from.gaps.filter((measure) => !to.gaps.includes(measure)),
    opened: to.gaps.filter((measure) => !from.gaps.includes(measure)),
    expected: to.measures.flatMap(({ measure, expected }) => {
      const before = from.measures.find((one) => one.measure === measure)?.expected ?? 0
      return same(before, expected) ? [] : [{ measure, from: before, to: expected }]
    }),
    contributors: { from: from.contributors, to: to.contributors },
    forces: to.forces.flatMap(({ measure, expected, reached }) => {
      const before = from.forces.find((one) => one.measure === measure)
      if (!before || (alike(before.expected, expected) && alike(before.reached.assumed, reached.assumed))) return []
      return [
        {
          measure,
          expected: { from: before.expected, to: expected },
          reached: { from: before.reached.assumed, to: reached.assumed },
        },
      ]
    }),
    goal: from.goal &&
      to.goal && {
        truth: { from: from.goal.truth, to: to.goal.truth },
        probability: { from: from.goal.probability, to: to.goal.probability },
      },
  }
}

/** Whether nothing of the answer moved: what becomes of contributions, and how likely the goal is. */
export function isStill({ comes, drops, others, goal }: Shift): boolean {
  if (comes.length + drops.length + others.filter(({ contributes }) => contributes).length > 0) return false
  return !goal || (goal.truth.from === goal.truth.to && alike(goal.probability.from.assumed, goal.probability.to.assumed))
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDING
const alike = (a: Between, b: Between): boolean => same(a.low, b.low) && same(a.high, b.high)

/** The cells of which not the same becomes, in the order of their ids. */
function movedCells(from: Outlook, to: Outlook): readonly Moved[] {
  const [before, after] = [from, to].map(({ prospects }) => new Map(prospects.map((prospect) => [prospect.cell, prospect])))
  if (!before || !after) return []
  const cells = [...new Set([...before.keys(), ...after.keys()])].sort()
  const truths = [from, to].map(({ propositions }) => new Map(propositions.map(({ id, truth }) => [id, truth])))
  const truthIn = (at: number, name: string): Truth => truths[at]?.get(name) ?? 'open'
  return cells.flatMap((cell): Moved[] => {
    const [was, is] = [before.get(cell), after.get(cell)]
    if (was?.status === is?.status && was?.stance === is?.stance) return []
    const names = [...new Set([...conditionsOf(was), ...conditionsOf(is)])].sort()
    const [old, now] = [statementsOf(was), statementsOf(is)]
    return [
      {
        cell,
        contributes: (is ?? was)?.contributes ?? false,
        status: { from: was?.status ?? null, to: is?.status ?? null },
        stance: { from: was?.stance ?? null, to: is?.stance ?? null },
        propositions: names.flatMap((proposition) => {
          const [before, after] = [truthIn(0, proposition), truthIn(1, proposition)]
          return before === after ? [] : [{ proposition, from: before, to: after }]
        }),
        lost: old.filter((id) => !now.includes(id)),
        gained: now.filter((id) => !old.includes(id)),
      },
    ]
  })
}

const conditionsOf = (prospect: Prospect | undefined): readonly string[] => prospect?.conditions.flatMap(({ any }) => any) ?? []

const statementsOf = (prospect: Prospect | undefined): readonly string[] =>
  [...(prospect?.quotes ?? []), ...(prospect?.against ?? [])].map(({ statement }) => statement)
