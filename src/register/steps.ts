import type { Difference, Held, Step } from '../model/change.ts'
import type { Cell, Run } from '../model/register.ts'
import { givesItself, type Stance, STANCES } from '../model/stance.ts'

/** The steps from run to run of a cell's history, in its order. */
export function steps({ history }: Pick<Cell, 'history'>): readonly Step[] {
  return history.slice(1).flatMap((to, at): Step[] => {
    const from = history[at]
    return from ? [{ ...difference(from, to), how: howOf(from, to), on: to.since, from, to }] : []
  })
}

/** What is told differently of one day is a contradiction, of a later day a development. */
function howOf({ until }: Run, { since }: Run): Step['how'] {
  if (until === null || since === null) return 'undated'
  return until === since ? 'contradiction' : 'development'
}

/** How what is held differs from what was held earlier. */
export function difference(earlier: Held, later: Held): Difference {
  return {
    stance: firmness(earlier.stance, later.stance),
    gained: later.conditions.filter((c) => !earlier.conditions.includes(c)),
    dropped: earlier.conditions.filter((c) => !later.conditions.includes(c)),
  }
}

/** Stances are listed from the firmest promise to the plainest refusal, then from support over demand to opposition. */
function firmness(earlier: Stance, later: Stance): Difference['stance'] {
  if (earlier === later) return 'same'
  if (givesItself(earlier) !== givesItself(later)) return 'turned'
  return STANCES.indexOf(later) < STANCES.indexOf(earlier) ? 'firmer' : 'softer'
}
